package org.imsa.hec.funding.bank.file;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Map;
import org.imsa.hec.kernel.RuleBroken;

/** The tags of an OFX file, one after the other, each with the text that follows it. */
final class OfxTokens {
    private static final int LONGEST = 4_000;
    private static final Map<String, String> ENTITIES =
            Map.of("&lt;", "<", "&gt;", ">", "&nbsp;", " ", "&quot;", "\"", "&apos;", "'");

    private final Reader reader;
    private String tag = "";
    private String text = "";
    private boolean closing;

    OfxTokens(Reader reader) throws IOException {
        this.reader = reader;
        until('<');
    }

    /** Moves to the next tag; false at the end of the file. */
    boolean next() throws IOException {
        String name = until('>');
        if (name == null) {
            return false;
        }
        String following = until('<');
        closing = name.startsWith("/");
        tag = name.replace("/", "").strip().split("\\s+")[0].toUpperCase(Locale.ROOT);
        text = closing || name.startsWith("?") || name.startsWith("!") || following == null ? "" : decoded(following);
        return true;
    }

    /** What comes before this character, which is read too; null at the end of the file. */
    private String until(char end) throws IOException {
        StringBuilder found = new StringBuilder();
        for (int c = reader.read(); c != end; c = reader.read()) {
            if (c < 0) {
                return null;
            }
            RuleBroken.unless(found.length() < LONGEST, "rule.bank.notOfx");
            found.append((char) c);
        }
        return found.toString();
    }

    private static String decoded(String raw) {
        String plain = raw.strip();
        for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
            plain = plain.replace(entity.getKey(), entity.getValue());
        }
        return plain.replace("&amp;", "&");
    }

    String tag() {
        return tag;
    }

    String text() {
        return text;
    }

    boolean isClosing() {
        return closing;
    }
}
