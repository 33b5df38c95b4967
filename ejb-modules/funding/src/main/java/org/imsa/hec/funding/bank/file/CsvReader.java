package org.imsa.hec.funding.bank.file;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.document.DocumentType;
import org.imsa.hec.kernel.intake.Sheets;
import org.imsa.hec.kernel.money.Money;

/**
 * Reads the rows of an online bank: a day, and an amount with its sign or one column for each side. Where the bank writes the
 * balance after each row, the rows must tie from one to the next; some banks write the newest first.
 */
final class CsvReader {
    private final Wanted wanted;
    private final Consumer<Entry> taker;
    private final Proof proof;
    private final BalanceColumn balances = new BalanceColumn();

    private CsvReader(Wanted wanted, Consumer<Entry> taker) {
        this.wanted = wanted;
        this.taker = taker;
        this.proof = new Proof(Format.CSV, wanted.currency());
    }

    static Head read(Path file, DocumentType type, Wanted wanted, Consumer<Entry> taker) {
        CsvReader reader = new CsvReader(wanted, taker);
        Sheets.rows(file, type, wanted.sheet().headerLine(), reader::row);
        return reader.proven();
    }

    private Head proven() {
        balances.check();
        proof.opensWith(wanted.opening() == null ? balances.opening() : wanted.opening());
        proof.closesWith(wanted.closing() == null ? balances.closing() : wanted.closing());
        if (proof.opening() == null) {
            proof.opensWithTheRest();
        }
        return proof.proven();
    }

    private void row(int line, List<String> cells) {
        Optional<Money> amount = amount(line, cells);
        if (amount.filter(money -> !money.isZero()).isEmpty()) {
            return;
        }
        cell(cells, CsvColumns.CURRENCY).ifPresent(proof::mustBeOfTheAccount);
        Entry entry = new Entry(
                day(line, cells, CsvColumns.DAY).orElseThrow(() -> new RuleBroken("rule.bank.rowDay", line, "")),
                day(line, cells, CsvColumns.VALUE_DAY).orElse(null),
                amount.get(),
                null,
                false,
                cell(cells, CsvColumns.REFERENCE).orElse(null),
                cell(cells, CsvColumns.CHECK_NUMBER).orElse(null),
                cell(cells, CsvColumns.PARTY).orElse(null),
                null,
                cell(cells, CsvColumns.TEXT).orElse(null),
                null,
                List.of());
        figure(line, cells, CsvColumns.BALANCE).ifPresent(balance -> balances.add(line, entry.amount(), balance));
        proof.add(entry);
        taker.accept(entry);
    }

    private Optional<Money> amount(int line, List<String> cells) {
        Optional<Money> signed = figure(line, cells, CsvColumns.AMOUNT);
        if (signed.isPresent()) {
            return signed;
        }
        Optional<Money> credit = figure(line, cells, CsvColumns.CREDIT).filter(money -> !money.isZero());
        Optional<Money> debit = figure(line, cells, CsvColumns.DEBIT).filter(money -> !money.isZero());
        RuleBroken.unless(credit.isEmpty() || debit.isEmpty(), "rule.bank.rowBothSides", line);
        return credit.or(() -> debit.map(money -> money.isNegative() ? money : money.negated()));
    }

    private Optional<Money> figure(int line, List<String> cells, String column) {
        return cell(cells, column).map(text -> {
            BigDecimal figure =
                    Sheets.amount(text).orElseThrow(() -> new RuleBroken("rule.bank.rowFigure", line, text));
            return Money.of(figure, wanted.currency());
        });
    }

    private Optional<LocalDate> day(int line, List<String> cells, String column) {
        return cell(cells, column).map(text -> Sheets.day(text, wanted.sheet().dayOrder())
                .orElseThrow(() -> new RuleBroken("rule.bank.rowDay", line, text)));
    }

    private Optional<String> cell(List<String> cells, String column) {
        Integer index = wanted.sheet().mapping().get(column);
        return index == null || index >= cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(index).strip()).filter(text -> !text.isEmpty());
    }
}
