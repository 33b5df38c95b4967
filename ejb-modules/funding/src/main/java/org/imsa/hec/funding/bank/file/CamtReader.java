package org.imsa.hec.funding.bank.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * Reads ISO 20022 camt.053 (BankToCustomerStatement), versions 02 and later, as a stream: one entry at a time is in memory. A
 * document type or an entity is refused. Only what is booked counts; what is pending comes again when it is.
 */
final class CamtReader {
    private static final Pattern MESSAGE = Pattern.compile("(camt|pain|pacs)\\.(\\d{3})\\.\\d{3}\\.\\d{2}");
    private static final String STATEMENT = "053";

    private final Wanted wanted;
    private final Consumer<Entry> taker;
    private final Proof proof;
    private boolean found;
    private String otherAccount;

    private CamtReader(Wanted wanted, Consumer<Entry> taker) {
        this.wanted = wanted;
        this.taker = taker;
        this.proof = new Proof(Format.CAMT, wanted.currency());
    }

    static Head read(Path file, Wanted wanted, Consumer<Entry> taker) throws IOException {
        CamtReader reader = new CamtReader(wanted, taker);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = factory().createXMLStreamReader(bytes);
            reader.document(xml);
            xml.close();
        } catch (XMLStreamException broken) {
            throw new RuleBroken(
                    "rule.bank.truncated",
                    broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber());
        }
        reader.mustHaveFoundTheAccount();
        return reader.proof.proven();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void document(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            RuleBroken.unless(
                    event != XMLStreamConstants.DTD && event != XMLStreamConstants.ENTITY_REFERENCE,
                    "rule.bank.documentType");
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml);
            }
        }
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        if ("Document".equals(xml.getLocalName())) {
            Matcher message = MESSAGE.matcher(String.valueOf(xml.getNamespaceURI()));
            boolean isStatement = !message.find() || STATEMENT.equals(message.group(2));
            RuleBroken.unless(isStatement, "rule.bank.otherMessage", isStatement ? "" : message.group());
        } else if ("Stmt".equals(xml.getLocalName())) {
            statement(xml);
        }
    }

    /** The parts of a statement come in the order of the standard: number, account, balances, sums, entries. */
    private void statement(XMLStreamReader xml) throws XMLStreamException {
        Proof each = new Proof(Format.CAMT, wanted.currency());
        boolean isOurs = true;
        Node sums = null;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            Node part = Node.read(xml);
            switch (xml.getLocalName()) {
                case "Id" -> each.called(part.text());
                case "FrToDt" -> period(each, part);
                case "Acct" -> isOurs = account(each, part);
                case "Bal" -> balance(each, part, isOurs);
                case "TxsSummry" -> sums = part;
                case "Ntry" -> entry(each, part, isOurs);
                default -> {}
            }
        }
        if (isOurs) {
            close(each, sums);
        }
    }

    private static void period(Proof each, Node part) {
        for (String name : new String[] {"FrDtTm", "ToDtTm"}) {
            if (part.text(name) != null) {
                each.covers(day(part.text(name)));
            }
        }
    }

    private boolean account(Proof each, Node part) {
        String iban = part.text("Id", "IBAN");
        String number = iban == null ? part.text("Id", "Othr", "Id") : iban;
        if (!wanted.isFor(number)) {
            otherAccount = number;
            return false;
        }
        if (part.text("Ccy") != null) {
            each.mustBeOfTheAccount(part.text("Ccy"));
        }
        return true;
    }

    private static void balance(Proof each, Node part, boolean isOurs) {
        String code = String.valueOf(part.text("Tp", "CdOrPrtry", "Cd"));
        if (!isOurs) {
            return;
        }
        switch (code) {
            case "OPBD" -> each.opensWith(amount(each, part));
            case "PRCD" -> {
                if (each.opening() == null) {
                    each.opensWith(amount(each, part));
                }
            }
            case "CLBD" -> {
                each.closesWith(amount(each, part));
                if (part.at("Dt").isThere()) {
                    each.covers(day(part.at("Dt")));
                }
            }
            default -> {}
        }
    }

    private void entry(Proof each, Node part, boolean isOurs) {
        String status = part.text("Sts", "Cd") == null ? part.text("Sts") : part.text("Sts", "Cd");
        if (isOurs && (status == null || "BOOK".equals(status))) {
            Money amount = amount(each, part);
            if (amount.isZero()) {
                return;
            }
            Entry entry = CamtEntry.read(part, amount);
            each.add(entry);
            taker.accept(entry);
        }
    }

    private void close(Proof each, Node sums) {
        RuleBroken.unless(each.opening() != null, "rule.bank.noOpening");
        RuleBroken.unless(each.closing() != null, "rule.bank.noClosing");
        Head head = each.proven();
        if (sums != null) {
            told(sums, "TtlCdtNtries", each::creditsMustBe);
            told(sums, "TtlDbtNtries", each::debitsMustBe);
            if (sums.text("TtlNtries", "NbOfNtries") != null) {
                each.entriesMustBe(Integer.parseInt(sums.text("TtlNtries", "NbOfNtries")));
            }
        }
        found = true;
        proof.continueWith(head);
    }

    private void told(Node sums, String which, Consumer<Money> check) {
        if (sums.text(which, "Sum") != null) {
            check.accept(figure(sums.text(which, "Sum"), wanted.currency()));
        }
    }

    private static Money amount(Proof each, Node part) {
        Node amount = part.at("Amt");
        each.mustBeOfTheAccount(amount.attribute("Ccy"));
        Money money = figure(amount.text(), amount.attribute("Ccy"));
        return "DBIT".equals(part.text("CdtDbtInd")) ? money.negated() : money;
    }

    /** @throws RuleBroken {@code rule.bank.figure} */
    static Money figure(String text, String currency) {
        try {
            return Money.of(new BigDecimal(String.valueOf(text)), currency);
        } catch (NumberFormatException noNumber) {
            throw new RuleBroken("rule.bank.figure", String.valueOf(text));
        }
    }

    static LocalDate day(Node part) {
        return day(part.text("Dt") == null ? part.text("DtTm") : part.text("Dt"));
    }

    /** The day of a day, or of a time in the bank's own zone. */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(String.valueOf(text)
                    .substring(0, Math.min(10, String.valueOf(text).length())));
        } catch (DateTimeException noDay) {
            throw new RuleBroken("rule.bank.day", String.valueOf(text));
        }
    }

    private void mustHaveFoundTheAccount() {
        if (!found && otherAccount != null) {
            throw new RuleBroken(
                    "rule.bank.otherAccount", otherAccount.substring(Math.max(0, otherAccount.length() - 4)));
        }
    }
}
