package org.imsa.hec.funding.grant;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.imsa.hec.funding.call.Call;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.letter.Letters;

/** What is put to the vote about an application, in both languages: the application itself, and what its reviewers say. */
record BallotText(Grant grant, Call call, BigDecimal score) {
    private static final String TEXTS = "org.imsa.hec.funding.grant.ballot";

    BilingualName question() {
        return BilingualName.of(question(Letters.ENGLISH), question(Letters.ARABIC));
    }

    private String question(Locale language) {
        return MessageFormat.format(
                texts(language).getString("question"),
                grant.amount().toString(),
                grant.title().in(language));
    }

    String in(Locale language) {
        ResourceBundle texts = texts(language);
        String text = MessageFormat.format(
                texts.getString("text"),
                grant.number(),
                call.number(),
                grant.title().in(language),
                texts.getString("purpose." + grant.purpose()),
                grant.amount().toString(),
                call.largest().toString(),
                grant.period().first().toString(),
                grant.period().last().toString(),
                grant.description());
        return score == null ? text : text + MessageFormat.format(texts.getString("score"), score.toPlainString());
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                TEXTS, Locale.forLanguageTag(language.getLanguage()), BallotText.class.getClassLoader());
    }
}
