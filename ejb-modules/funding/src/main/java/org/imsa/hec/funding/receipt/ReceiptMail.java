package org.imsa.hec.funding.receipt;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.letter.Letters;
import org.imsa.hec.kernel.outbox.Outgoing;

/** What donors are told by e-mail: that their receipt is attached, or that one they have is void. */
final class ReceiptMail {
    private static final String TEXTS = "org.imsa.hec.funding.receipt.mail";

    private ReceiptMail() {}

    static Outgoing issued(DonorReceipt receipt) {
        return mail(receipt, receipt.replacesId() == null ? "issued" : "reissued");
    }

    static Outgoing declaredVoid(DonorReceipt receipt) {
        return mail(receipt, "void");
    }

    private static Outgoing mail(DonorReceipt receipt, String what) {
        List<Locale> languages = languages(receipt.language());
        String subject = languages.stream()
                .map(language -> text(receipt, what + ".subject", language))
                .collect(Collectors.joining(" / "));
        String body = languages.stream()
                .map(language -> text(receipt, what + ".body", language))
                .collect(Collectors.joining("\n\n"));
        return new Outgoing("receipt:" + receipt.id() + ":" + what, receipt.mailedTo(), subject, body);
    }

    private static String text(DonorReceipt receipt, String key, Locale language) {
        String pattern = ResourceBundle.getBundle(TEXTS, language, ReceiptMail.class.getClassLoader())
                .getString(key);
        return MessageFormat.format(
                pattern,
                receipt.donor().in(language),
                receipt.number(),
                receipt.organisation().in(language));
    }

    private static List<Locale> languages(ReceiptLanguage language) {
        return switch (language) {
            case ENGLISH -> List.of(Letters.ENGLISH);
            case ARABIC -> List.of(Letters.ARABIC);
            case BOTH -> List.of(Letters.ENGLISH, Letters.ARABIC);
        };
    }
}
