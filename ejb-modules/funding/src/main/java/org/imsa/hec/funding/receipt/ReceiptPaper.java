package org.imsa.hec.funding.receipt;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.letter.Letters;
import org.imsa.hec.kernel.outbox.Outbox;

/** The paper of a receipt: a PDF that is kept with it, and goes to the donor by e-mail. */
@ApplicationScoped
class ReceiptPaper {
    static final String TEMPLATE = "receipt";

    @EJB
    private Documents documents;

    @EJB
    private Outbox outbox;

    @Inject
    private Letters letters;

    void write(ReceiptFile receipt) {
        Map<String, Object> model = model(receipt);
        byte[] pdf =
                switch (receipt.language()) {
                    case ENGLISH -> letters.pdf(TEMPLATE, Letters.ENGLISH, model);
                    case ARABIC -> letters.pdf(TEMPLATE, Letters.ARABIC, model);
                    case BOTH -> letters.bilingual(TEMPLATE, model);
                };
        String language = receipt.language() == ReceiptLanguage.ARABIC ? "ar" : "en";
        try {
            documents.attach(receipt.ref(), receipt.number() + ".pdf", new ByteArrayInputStream(pdf), null, language);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void mail(DonorReceipt receipt) {
        DocumentRow written = documents.attachedTo(receipt.ref()).stream()
                .min((one, other) -> Long.compare(one.id(), other.id()))
                .orElseThrow();
        outbox.email(ReceiptMail.issued(receipt).withDocument(written.id()).about(receipt.ref()));
    }

    static Map<String, Object> model(ReceiptFile receipt) {
        Map<String, Object> model = new HashMap<>();
        model.put("number", receipt.number());
        model.put("day", receipt.issuedOn());
        model.put("year", receipt.year());
        model.put("taxId", receipt.taxId());
        model.put("address", receipt.address());
        model.put("gifts", receipt.gifts());
        model.put("totals", receipt.totals());
        model.put(
                "replaces",
                receipt.replaces() == null ? null : receipt.replaces().number());
        both(model, "donor", receipt.donorName()::in);
        both(model, "organisation", receipt.organisation()::in);
        return model;
    }

    private static void both(Map<String, Object> model, String key, java.util.function.Function<Locale, String> name) {
        model.put(
                key,
                Map.of("en", name.apply(Letters.ENGLISH), "ar", Objects.requireNonNull(name.apply(Letters.ARABIC))));
    }
}
