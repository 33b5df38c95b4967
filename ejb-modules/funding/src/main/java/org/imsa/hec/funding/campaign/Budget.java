package org.imsa.hec.funding.campaign;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.money.Money;

/** What a campaign means to spend, line by line, against what was spent of its gifts. */
public record Budget(List<BudgetRow> rows, Money budgeted, Money spent) implements Serializable {

    /** @param paid what payments were made of the gifts of the campaign, by their purposes */
    static Budget of(List<BudgetLine> lines, Map<GrantPurpose, Money> paid, String currency) {
        Money nothing = Money.zero(currency);
        Map<GrantPurpose, Money> left = new EnumMap<>(GrantPurpose.class);
        left.putAll(paid);
        List<BudgetRow> rows = new ArrayList<>();
        for (BudgetLine line : lines) {
            Money own = line.purpose() == null ? null : left.remove(line.purpose());
            rows.add(line.row(own == null ? nothing : own));
        }
        Money other = left.values().stream().reduce(nothing, Money::plus);
        if (!other.isZero()) {
            rows.add(BudgetRow.other(other));
        }
        return new Budget(
                rows,
                rows.stream().map(BudgetRow::budget).filter(Objects::nonNull).reduce(nothing, Money::plus),
                paid.values().stream().reduce(nothing, Money::plus));
    }
}
