package org.imsa.hec.funding.bank;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A statement of an invented bank, as a test needs it: entries are added, and the figures tie unless told otherwise. */
public final class BankFile {
    private record One(String id, LocalDate day, BigDecimal amount, String name, String text) {}

    private final String digits;
    private final String currency;
    private final BigDecimal opening;
    private final LocalDate first;
    private final LocalDate last;
    private final List<One> entries = new ArrayList<>();
    private String told = "0";

    private BankFile(String digits, String currency, String opening, LocalDate first, LocalDate last) {
        this.digits = digits;
        this.currency = currency;
        this.opening = new BigDecimal(opening);
        this.first = first;
        this.last = last;
    }

    public static BankFile of(String digits, String currency, String opening, LocalDate first, LocalDate last) {
        return new BankFile(digits, currency, opening, first, last);
    }

    public BankFile entry(String id, LocalDate day, String amount, String name, String text) {
        entries.add(new One(id, day, new BigDecimal(amount), name, text));
        return this;
    }

    /** The closing balance is wrong by so much. */
    public BankFile wrongBy(String amount) {
        told = amount;
        return this;
    }

    public InputStream camt() {
        return new ByteArrayInputStream(camtText().getBytes(StandardCharsets.UTF_8));
    }

    public InputStream ofx() {
        return new ByteArrayInputStream(ofxText().getBytes(StandardCharsets.UTF_8));
    }

    public String camtText() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt><Id>S1</Id>"
                + "<FrToDt><FrDtTm>" + first + "T00:00:00</FrDtTm><ToDtTm>" + last + "T23:59:59</ToDtTm></FrToDt>"
                + "<Acct><Id><Othr><Id>" + digits + "</Id></Othr></Id><Ccy>" + currency + "</Ccy></Acct>"
                + balance("OPBD", opening, first) + balance("CLBD", closing(), last));
        for (One one : entries) {
            boolean isDebit = one.amount().signum() < 0;
            String side = isDebit ? "Cdtr" : "Dbtr";
            xml.append("<Ntry><Amt Ccy=\"" + currency + "\">" + one.amount().abs() + "</Amt><CdtDbtInd>"
                    + (isDebit ? "DBIT" : "CRDT") + "</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>" + one.day()
                    + "</Dt></BookgDt><AcctSvcrRef>" + one.id() + "</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><" + side
                    + "><Pty><Nm>" + one.name() + "</Nm></Pty></" + side + "></RltdPties><RmtInf><Ustrd>" + one.text()
                    + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>");
        }
        return xml.append("</Stmt></BkToCstmrStmt></Document>").toString();
    }

    public String ofxText() {
        DateTimeFormatter compact = DateTimeFormatter.BASIC_ISO_DATE;
        StringBuilder text =
                new StringBuilder("OFXHEADER:100\nDATA:OFXSGML\nENCODING:UTF-8\n\n<OFX><BANKMSGSRSV1><STMTTRNRS>"
                        + "<STMTRS><CURDEF>" + currency + "<BANKACCTFROM><ACCTID>" + digits
                        + "</BANKACCTFROM><BANKTRANLIST><DTSTART>"
                        + compact.format(first) + "<DTEND>" + compact.format(last));
        for (One one : entries) {
            text.append("<STMTTRN><TRNTYPE>OTHER<DTPOSTED>" + compact.format(one.day()) + "<TRNAMT>" + one.amount()
                    + "<FITID>" + one.id() + "<NAME>" + one.name() + "<MEMO>" + one.text() + "</STMTTRN>\n");
        }
        return text.append("</BANKTRANLIST><LEDGERBAL><BALAMT>" + closing() + "<DTASOF>" + compact.format(last)
                        + "</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>")
                .toString();
    }

    private BigDecimal closing() {
        return entries.stream()
                .map(One::amount)
                .reduce(opening, BigDecimal::add)
                .add(new BigDecimal(told));
    }

    private String balance(String code, BigDecimal amount, LocalDate day) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"" + currency + "\">" + amount.abs()
                + "</Amt><CdtDbtInd>" + (amount.signum() < 0 ? "DBIT" : "CRDT") + "</CdtDbtInd><Dt><Dt>" + day
                + "</Dt></Dt></Bal>";
    }
}
