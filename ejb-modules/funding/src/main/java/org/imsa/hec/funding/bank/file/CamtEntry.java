package org.imsa.hec.funding.bank.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.kernel.money.Money;

/** Reads one {@code Ntry} of a camt.053 with its details. */
final class CamtEntry {
    private static final String NOT_PROVIDED = "NOTPROVIDED";

    private CamtEntry() {}

    static Entry read(Node entry, Money amount) {
        List<Node> details = entry.all("NtryDtls").stream()
                .flatMap(group -> group.all("TxDtls").stream())
                .toList();
        Node one = details.isEmpty() ? entry.at("NtryDtls", "TxDtls") : details.get(0);
        List<Part> parts = details.size() < 2
                ? List.of()
                : details.stream().map(detail -> part(detail, amount)).toList();
        boolean isBatch = !parts.isEmpty();
        LocalDate valueOn = entry.at("ValDt").isThere() ? CamtReader.day(entry.at("ValDt")) : null;
        LocalDate bookedOn = entry.at("BookgDt").isThere() ? CamtReader.day(entry.at("BookgDt")) : valueOn;
        return new Entry(
                bookedOn == null ? CamtReader.day((String) null) : bookedOn,
                valueOn,
                amount,
                first(entry.text("AcctSvcrRef"), isBatch ? null : one.text("Refs", "AcctSvcrRef")),
                false,
                isBatch ? null : reference(one),
                isBatch ? null : one.text("Refs", "ChqNb"),
                isBatch ? null : party(one, amount),
                isBatch ? null : partyAccount(one, amount),
                text(entry, details),
                isBatch ? null : original(one, amount),
                parts);
    }

    private static Part part(Node detail, Money whole) {
        Node amount = detail.at("Amt").isThere() ? detail.at("Amt") : detail.at("AmtDtls", "TxAmt", "Amt");
        String currency = amount.attribute("Ccy");
        Money money = whole.currency().equals(currency) ? CamtReader.figure(amount.text(), currency) : null;
        String direction = detail.text("CdtDbtInd");
        boolean isDebit = direction == null ? whole.isNegative() : "DBIT".equals(direction);
        return new Part(money == null || !isDebit ? money : money.negated(), party(detail, whole), reference(detail));
    }

    /** The payer of what came in, the payee of what went out; in newer versions one step deeper. */
    private static String party(Node detail, Money amount) {
        Node side = detail.at("RltdPties", amount.isNegative() ? "Cdtr" : "Dbtr");
        return first(side.text("Nm"), side.text("Pty", "Nm"));
    }

    private static String partyAccount(Node detail, Money amount) {
        Node account = detail.at("RltdPties", amount.isNegative() ? "CdtrAcct" : "DbtrAcct", "Id");
        return first(account.text("IBAN"), account.text("Othr", "Id"));
    }

    private static String reference(Node detail) {
        String endToEnd = detail.text("Refs", "EndToEndId");
        return first(
                detail.text("RmtInf", "Strd", "CdtrRefInf", "Ref"),
                NOT_PROVIDED.equals(endToEnd) ? null : endToEnd,
                detail.text("Refs", "TxId"));
    }

    private static Money original(Node detail, Money amount) {
        Node told = Stream.of(detail.at("AmtDtls", "InstdAmt", "Amt"), detail.at("AmtDtls", "TxAmt", "Amt"))
                .filter(one ->
                        one.attribute("Ccy") != null && !one.attribute("Ccy").equals(amount.currency()))
                .findFirst()
                .orElse(null);
        return told == null ? null : CamtReader.figure(told.text(), told.attribute("Ccy"));
    }

    private static String text(Node entry, List<Node> details) {
        String words = Stream.concat(
                        Stream.of(entry.text("AddtlNtryInf")),
                        details.stream()
                                .flatMap(detail -> Stream.concat(
                                        detail.at("RmtInf").all("Ustrd").stream()
                                                .map(Node::text),
                                        Stream.of(detail.text("AddtlTxInf")))))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? null : words;
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
