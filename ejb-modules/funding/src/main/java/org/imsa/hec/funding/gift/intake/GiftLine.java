package org.imsa.hec.funding.gift.intake;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imsa.hec.directory.api.PartyHint;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.intake.IntakeColumn;
import org.imsa.hec.kernel.intake.IntakeRow;
import org.imsa.hec.kernel.money.Money;

/** One line of a file of gifts, as far as it says what it says without looking anything up. */
final class GiftLine {
    static final List<IntakeColumn> COLUMNS = List.of(
            IntakeColumn.required("date", "date", "gift date", "donation date", "received", "posting date", "التاريخ"),
            IntakeColumn.required("amount", "amount", "gift amount", "donation amount", "total", "credit", "المبلغ"),
            IntakeColumn.optional("currency", "currency", "ccy", "العملة"),
            IntakeColumn.required(
                    "donor",
                    "donor",
                    "donor name",
                    "name",
                    "full name",
                    "payer",
                    "supporter",
                    "المتبرع",
                    "اسم المتبرع"),
            IntakeColumn.optional("email", "email", "donor email", "email address", "البريد الإلكتروني"),
            IntakeColumn.required("fund", "fund", "designation", "purpose", "الصندوق"),
            IntakeColumn.optional("campaign", "campaign", "appeal", "الحملة"),
            IntakeColumn.optional("team", "team", "الفريق"),
            IntakeColumn.optional("chapter", "chapter", "الفرع"),
            IntakeColumn.optional("method", "method", "payment method", "payment type", "طريقة الدفع"),
            IntakeColumn.optional(
                    "reference", "reference", "external reference", "transaction id", "transaction", "id", "المرجع"),
            IntakeColumn.optional("note", "note", "notes", "memo", "comment", "ملاحظة"));

    private static final Pattern ORGANISATION =
            Pattern.compile("(?i).*(\\b(foundation|inc|llc|ltd|corp|company|trust|fund"
                    + "|association|society|hospital|university|college|center|centre|church|mosque|institute|group|bank)\\b"
                    + "|مؤسسة|جمعية|شركة|مستشفى|جامعة|مركز|معهد).*");

    private final IntakeRow row;

    GiftLine(IntakeRow row) {
        this.row = row;
    }

    IntakeRow row() {
        return row;
    }

    /** The day; one that lies ahead is an error of the row. */
    Optional<LocalDate> day(Clock clock) {
        Optional<LocalDate> day = row.day("date");
        day.filter(date -> Days.isAhead(date, clock)).ifPresent(date -> row.error("rule.gift.future", date));
        return day;
    }

    /** The amount in this currency unless the line names another; what is no sum of money is an error of the row. */
    Optional<Money> money(String otherwise) {
        Optional<BigDecimal> amount = row.amount("amount");
        if (amount.filter(figure -> figure.signum() <= 0).isPresent()) {
            row.error("rule.gift.notPositive", amount.get());
            return Optional.empty();
        }
        String currency = currency().orElse(otherwise);
        try {
            return amount.map(figure -> Money.of(figure, currency));
        } catch (RuleBroken broken) {
            row.error(broken.key(), broken.values().toArray());
            return Optional.empty();
        }
    }

    Optional<String> currency() {
        return row.text("currency").map(code -> code.toUpperCase(Locale.ROOT));
    }

    Optional<String> fund() {
        return row.text("fund");
    }

    Optional<String> campaign() {
        return row.text("campaign");
    }

    /** Of that campaign. */
    Optional<String> team() {
        return row.text("team");
    }

    Optional<String> chapter() {
        return row.text("chapter");
    }

    /** By a donation site, where the file does not say; a word that nobody knows is an error of the row. */
    Optional<GiftMethod> method() {
        Optional<String> words = row.text("method");
        Optional<GiftMethod> method = words.isEmpty() ? Optional.of(GiftMethod.ONLINE) : MethodWords.read(words.get());
        if (method.isEmpty()) {
            row.error("rule.gift.unknownMethod", words.get());
        }
        return method;
    }

    Optional<String> reference() {
        return row.text("reference");
    }

    Optional<String> note() {
        return row.text("note");
    }

    Optional<String> donor() {
        return row.text("donor");
    }

    PartyHint hint(PartyKind kind) {
        return new PartyHint(kind, donor().orElse(""), row.text("email").orElse(null), null);
    }

    /** What a donor of this name most likely is, if nobody of the name is on record. */
    PartyKind likelyKind() {
        return ORGANISATION.matcher(donor().orElse("")).matches() ? PartyKind.ORGANISATION : PartyKind.PERSON;
    }
}
