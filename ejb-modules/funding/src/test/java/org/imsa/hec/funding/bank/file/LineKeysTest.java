package org.imsa.hec.funding.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.imsa.hec.kernel.document.DocumentType;
import org.junit.jupiter.api.Test;

class LineKeysTest {

    @Test
    void theIdOfAnOfxFileIsTheKey() {
        List<String> keys = keys("chase.ofx", DocumentType.OFX);

        assertThat(keys).containsExactly("ofx:202602031", "ofx:202602101", "ofx:202602281");
    }

    @Test
    void theSameFileHasTheSameKeysAndEachEntryItsOwn() {
        List<String> once = keys("camt-02.xml", DocumentType.XML);

        assertThat(keys("camt-02.xml", DocumentType.XML)).isEqualTo(once);
        assertThat(new HashSet<>(once)).hasSize(3);
    }

    @Test
    void rowsThatAreTheSameInEverythingAreCounted() {
        String twins = "Date,Amount,Description\n2026-03-02,25.00,Ali\n2026-03-02,25.00,Ali\n2026-03-03,25.00,Ali\n";
        LineKeys keys = new LineKeys(Format.CSV);

        List<String> found = Samples.read(twins, DocumentType.CSV, "4321", "USD").entries().stream()
                .map(keys::next)
                .toList();

        assertThat(found.get(0)).endsWith("#1");
        assertThat(found.get(1)).endsWith("#2").startsWith(found.get(0).substring(0, 20));
        assertThat(found.get(2)).endsWith("#1").isNotEqualTo(found.get(0));
    }

    private static List<String> keys(String name, DocumentType type) {
        LineKeys keys = new LineKeys(type == DocumentType.OFX ? Format.OFX : Format.CAMT);
        String currency = type == DocumentType.OFX ? "USD" : "EUR";
        String account = type == DocumentType.OFX ? "4321" : "2051";
        return Samples.read(Samples.text(name), type, account, currency).entries().stream()
                .map(keys::next)
                .toList();
    }
}
