package org.imsa.hec.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.kernel.document.TestRecords.ONE;

import jakarta.ejb.EJB;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class DocumentsIT extends ContainerTest {
    private static final As TREASURER = As.user("layla", Roles.TREASURER);
    private static final As AUDITOR = As.user("adel", Roles.AUDITOR);
    private static final As STRANGER = As.user("sami", Roles.SUPPLY_OFFICER);

    @EJB
    private Documents documents;

    @EJB
    private AuditTrail trail;

    @Test
    void tenMegabytesComeBackAsTheyWent() throws Exception {
        byte[] content = pdf(10 * 1024 * 1024 + 17);

        DocumentRow stored = TREASURER.call(
                () -> documents.attach(ONE, "عقد.pdf", new ByteArrayInputStream(content), "Agreement", "ar"));

        try (InputStream back = AUDITOR.call(() -> documents.open(stored.id()))) {
            assertThat(back.readAllBytes()).isEqualTo(content);
        }
        assertThat(stored.sha256()).isEqualTo(sha256(content));
        assertThat(stored.sizeBytes()).isEqualTo(content.length);
        assertThat(trail.last(ONE).orElseThrow().activity()).isEqualTo("Documents.attach");
    }

    @Test
    void whoMayNotReadTheRecordSeesNoDocument() throws Exception {
        DocumentRow stored = attach("letter.pdf");

        assertThat(STRANGER.call(() -> documents.of(ONE))).isEmpty();
        assertThat(STRANGER.call(() -> documents.find(stored.id()))).isEmpty();
        assertThatThrownBy(() -> STRANGER.run(() -> documents.open(stored.id())))
                .hasMessageContaining("rule.document.notAllowed");
    }

    @Test
    void whoOnlyLooksOnAttachesAndRemovesNothing() throws Exception {
        DocumentRow stored = attach("letter.pdf");

        assertThatThrownBy(() -> AUDITOR.run(
                        () -> documents.attach(ONE, "x.pdf", new ByteArrayInputStream(pdf(100)), null, null)))
                .hasMessageContaining("rule.document.notAllowed");
        assertThatThrownBy(() -> AUDITOR.run(() -> documents.remove(stored.id(), "no")))
                .hasMessageContaining("rule.document.notAllowed");
    }

    @Test
    void aRemovedDocumentLeavesTheListWithAReason() throws Exception {
        DocumentRow stored = attach("wrong.pdf");

        assertThatThrownBy(() -> TREASURER.run(() -> documents.remove(stored.id(), " ")))
                .hasMessageContaining("rule.document.reason");
        TREASURER.run(() -> documents.remove(stored.id(), "the wrong person"));

        assertThat(TREASURER.call(() -> documents.of(ONE)))
                .extracting(DocumentRow::id)
                .doesNotContain(stored.id());
        assertThat(trail.last(ONE).orElseThrow().changes())
                .anySatisfy(change -> assertThat(change.to()).isEqualTo("the wrong person"));
    }

    @Test
    void aProgramIsNotADocument() {
        byte[] program = "MZ and so on".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> TREASURER.run(
                        () -> documents.attach(ONE, "letter.pdf", new ByteArrayInputStream(program), null, null)))
                .hasMessageContaining("rule.document.type");
    }

    private DocumentRow attach(String name) throws Exception {
        return TREASURER.call(() -> documents.attach(ONE, name, new ByteArrayInputStream(pdf(2_000)), null, "en"));
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        new Random(7).nextBytes(content);
        byte[] mark = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, content, 0, mark.length);
        return content;
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
