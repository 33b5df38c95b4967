package org.imsa.hec.funding.bank.file;

import java.util.List;
import java.util.Map;
import org.imsa.hec.kernel.intake.IntakeColumn;

/** What can be read from the rows of an online bank, and how banks head their columns. */
public final class CsvColumns {
    public static final String DAY = "day";
    public static final String VALUE_DAY = "valueDay";
    public static final String AMOUNT = "amount";
    public static final String CREDIT = "credit";
    public static final String DEBIT = "debit";
    public static final String BALANCE = "balance";
    public static final String CURRENCY = "currency";
    public static final String PARTY = "party";
    public static final String TEXT = "text";
    public static final String REFERENCE = "reference";
    public static final String CHECK_NUMBER = "checkNumber";

    public static final List<IntakeColumn> ALL = List.of(
            IntakeColumn.required(
                    DAY,
                    "date",
                    "posting date",
                    "posted date",
                    "booking date",
                    "transaction date",
                    "buchungstag",
                    "التاريخ",
                    "تاريخ الحركة"),
            IntakeColumn.optional(VALUE_DAY, "value date", "valuta", "effective date", "تاريخ الاستحقاق"),
            IntakeColumn.optional(AMOUNT, "amount", "transaction amount", "betrag", "المبلغ"),
            IntakeColumn.optional(
                    CREDIT, "credit", "credits", "deposit", "deposits", "paid in", "money in", "دائن", "إيداع"),
            IntakeColumn.optional(
                    DEBIT, "debit", "debits", "withdrawal", "withdrawals", "paid out", "money out", "مدين", "سحب"),
            IntakeColumn.optional(BALANCE, "balance", "running balance", "running bal", "saldo", "الرصيد"),
            IntakeColumn.optional(CURRENCY, "currency", "ccy", "العملة"),
            IntakeColumn.optional(
                    PARTY, "name", "payee", "payer", "counterparty", "beneficiary", "from to", "الاسم", "الجهة"),
            IntakeColumn.optional(
                    TEXT,
                    "description",
                    "details",
                    "memo",
                    "narrative",
                    "particulars",
                    "transaction description",
                    "البيان",
                    "التفاصيل"),
            IntakeColumn.optional(
                    REFERENCE, "reference", "reference number", "transaction id", "bank reference", "المرجع"),
            IntakeColumn.optional(CHECK_NUMBER, "check number", "cheque number", "check", "check or slip", "رقم الصك"));

    private CsvColumns() {}

    /** Is enough chosen to read a file: the day, and the amount in one column or one for each side? */
    public static boolean suffice(Map<String, Integer> mapping) {
        return mapping.containsKey(DAY)
                && (mapping.containsKey(AMOUNT) || mapping.containsKey(CREDIT) && mapping.containsKey(DEBIT));
    }
}
