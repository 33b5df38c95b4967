package org.imsa.hec.funding.bank.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * Reads OFX: 1.x, where a value has no closing tag, and 2.x, which is XML. Both are read as one stream of tags and texts, so
 * that nothing is resolved and nothing is fetched. It tells where an account stands at the end; where it stood at the beginning
 * follows from the movements.
 */
final class OfxReader {
    private static final String TRANSACTION = "STMTTRN";
    private static final List<String> STATEMENTS = List.of("STMTRS", "CCSTMTRS");
    private static final List<String> NESTED = List.of("PAYEE", "CURRENCY", "ORIGCURRENCY");
    private static final int START = 2_000;

    private final Wanted wanted;
    private final Consumer<Entry> taker;
    private final Proof proof;
    private final Map<String, Entry> known = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private Map<String, String> values = new HashMap<>();
    private boolean isOurs;
    private boolean found;
    private String otherAccount;

    private OfxReader(Wanted wanted, Consumer<Entry> taker) {
        this.wanted = wanted;
        this.taker = taker;
        this.proof = new Proof(Format.OFX, wanted.currency());
    }

    static Head read(Path file, Wanted wanted, Consumer<Entry> taker) throws IOException {
        OfxReader reader = new OfxReader(wanted, taker);
        boolean isWhole = false;
        try (Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset(file)))) {
            OfxTokens tokens = new OfxTokens(text);
            while (tokens.next()) {
                isWhole |= tokens.isClosing() && "OFX".equals(tokens.tag());
                reader.take(tokens);
            }
        }
        RuleBroken.unless(isWhole, "rule.bank.cutOff");
        reader.mustHaveFoundTheAccount();
        reader.proof.opensWithTheRest();
        return reader.proof.proven();
    }

    private void take(OfxTokens token) {
        if (token.isClosing()) {
            close(token.tag());
        } else if (token.text().isEmpty()) {
            open(token.tag());
        } else {
            value(token.tag(), token.text());
        }
    }

    private void open(String tag) {
        open.add(tag);
        if (TRANSACTION.equals(tag) || "LEDGERBAL".equals(tag) || "BANKTRANLIST".equals(tag)) {
            values = new HashMap<>();
        } else if (STATEMENTS.contains(tag)) {
            isOurs = true;
        }
    }

    private void close(String tag) {
        if (TRANSACTION.equals(tag)) {
            transaction();
        } else if ("LEDGERBAL".equals(tag) && isOurs) {
            found = true;
            proof.closesWith(CamtReader.figure(values.get("BALAMT"), wanted.currency()));
            proof.covers(day(values.get("DTASOF")));
        }
        int last = open.lastIndexOf(tag);
        if (last >= 0) {
            open.subList(last, open.size()).clear();
        }
    }

    private void value(String tag, String text) {
        String within = open.isEmpty() ? "" : open.get(open.size() - 1);
        switch (tag) {
            case "CURDEF" -> proof.mustBeOfTheAccount(text);
            case "ACCTID" -> account(within, text);
            case "DTSTART", "DTEND" -> {
                if (isOurs && "BANKTRANLIST".equals(within)) {
                    proof.covers(day(text));
                }
            }
            default -> {}
        }
        values.putIfAbsent(NESTED.contains(within) ? within + "." + tag : tag, text);
    }

    private void account(String within, String number) {
        if ("BANKACCTFROM".equals(within) || "CCACCTFROM".equals(within)) {
            isOurs = wanted.isFor(number);
            otherAccount = isOurs ? otherAccount : number;
        }
    }

    private void transaction() {
        if (!isOurs) {
            return;
        }
        Money amount = CamtReader.figure(plainFigure(values.get("TRNAMT")), wanted.currency());
        proof.mustBeOfTheAccount(values.getOrDefault("CURRENCY.CURSYM", wanted.currency()));
        String id = values.get("FITID");
        RuleBroken.unless(id != null, "rule.bank.noId", amount);
        if (amount.isZero()) {
            return;
        }
        Entry entry = new Entry(
                day(values.get("DTPOSTED")),
                values.containsKey("DTAVAIL") ? day(values.get("DTAVAIL")) : null,
                amount,
                id,
                true,
                values.get("REFNUM"),
                values.get("CHECKNUM"),
                values.getOrDefault("NAME", values.get("PAYEE.NAME")),
                null,
                text(),
                original(amount),
                List.of());
        Entry before = known.putIfAbsent(id, entry);
        RuleBroken.unless(before == null || before.equals(entry), "rule.bank.sameId", id);
        if (before == null) {
            found = true;
            proof.add(entry);
            taker.accept(entry);
        }
    }

    /** What was paid in another currency, by the rate that the bank names. */
    private Money original(Money amount) {
        String currency = values.get("ORIGCURRENCY.CURSYM");
        String rate = values.get("ORIGCURRENCY.CURRATE");
        if (currency == null || rate == null || currency.equals(wanted.currency())) {
            return null;
        }
        try {
            BigDecimal divided = amount.amount()
                    .divide(new BigDecimal(plainFigure(rate)), Money.decimals(currency), RoundingMode.HALF_UP);
            return Money.of(divided, currency);
        } catch (ArithmeticException | NumberFormatException noRate) {
            throw new RuleBroken("rule.bank.figure", rate);
        }
    }

    private String text() {
        String words = Stream.of(values.get("MEMO"), values.get("TRNTYPE"))
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? null : words;
    }

    /** Some banks write a comma for the decimal point, as the standard allows. */
    private static String plainFigure(String text) {
        return text == null ? null : text.replace(',', '.').replace("+", "");
    }

    private static LocalDate day(String text) {
        try {
            String digits = String.valueOf(text);
            return LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException noDay) {
            throw new RuleBroken("rule.bank.day", String.valueOf(text));
        }
    }

    private void mustHaveFoundTheAccount() {
        if (!found && otherAccount != null) {
            throw new RuleBroken(
                    "rule.bank.otherAccount", otherAccount.substring(Math.max(0, otherAccount.length() - 4)));
        }
    }

    /** The header of 1.x names a code page; everything else is UTF-8. */
    private static Charset charset(Path file) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(START);
        }
        String header = new String(start, StandardCharsets.ISO_8859_1);
        boolean isWindows = header.contains("CHARSET:1252") && !header.contains("ENCODING:UTF-8");
        return isWindows ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }
}
