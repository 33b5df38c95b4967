package org.imsa.hec.funding.campaign;

import java.io.Serializable;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.money.Money;

/**
 * A line of a budget against what was spent.
 *
 * @param id null for what was spent on purposes that no line names
 * @param budget null as {@code id}
 * @param spent null for a line that names no purpose, since payments tell theirs
 */
public record BudgetRow(Long id, String latin, String arabic, GrantPurpose purpose, Money budget, Money spent)
        implements Serializable {

    static BudgetRow other(Money spent) {
        return new BudgetRow(null, null, null, null, null, spent);
    }
}
