package org.imsa.hec.directory.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.imsa.hec.directory.api.BallotOption;
import org.imsa.hec.directory.api.BallotPaper;

/** All that a vote is about, as one text, and its SHA-256: whoever has both can show that nothing was changed. */
final class FrozenText {

    private FrozenText() {}

    /** Lower-case hexadecimal. Each part stands on a line of its own, with its length before it. */
    static String sha256(String number, BallotPaper paper, List<BallotOption> options, List<FrozenFile> files) {
        StringJoiner text = new StringJoiner("\n");
        add(text, number);
        add(text, paper.subject());
        add(text, paper.question().latin());
        add(text, paper.question().arabic());
        add(text, paper.english());
        add(text, paper.arabic());
        options.forEach(option -> add(text, option));
        add(text, paper.secret());
        add(text, paper.quorum());
        add(text, paper.majority());
        add(text, paper.closesAt());
        files.forEach(file -> add(text, file));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(StringJoiner text, Object part) {
        String line = Objects.toString(part, "");
        text.add(line.length() + ":" + line);
    }
}
