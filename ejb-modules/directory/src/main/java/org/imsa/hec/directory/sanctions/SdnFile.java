package org.imsa.hec.directory.sanctions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.imsa.hec.kernel.RuleBroken;

/** A file that was brought: one of the three of a list, or an archive of them. */
public record SdnFile(String name, byte[] content) implements Serializable {
    static final char END_MARK = '\u001A';
    private static final int LARGEST_MEGABYTES = 40;
    private static final int LARGEST_BYTES = LARGEST_MEGABYTES << 20;

    /**
     * @throws RuleBroken {@code rule.sanctions.tooLarge} above 40 MB
     * @throws IOException if the stream breaks off
     */
    public static SdnFile read(String name, InputStream content) throws IOException {
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        byte[] bytes = content.readNBytes(LARGEST_BYTES + 1);
        RuleBroken.unless(bytes.length <= LARGEST_BYTES, "rule.sanctions.tooLarge", plain, LARGEST_MEGABYTES);
        return new SdnFile(plain, bytes);
    }

    boolean isNamed(String wanted) {
        return name.toLowerCase(Locale.ROOT).endsWith(wanted);
    }

    /** Its content as plain text, for keeping: without the control character at its end. */
    InputStream withoutEndMark() {
        int end = content.length;
        while (end > 0 && content[end - 1] == END_MARK) {
            end--;
        }
        return new ByteArrayInputStream(content, 0, end);
    }

    /** The files of an archive; any other file is itself. */
    List<SdnFile> unpacked() {
        return isNamed(".zip") ? files() : List.of(this);
    }

    private List<SdnFile> files() {
        List<SdnFile> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()
                        && entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    files.add(read(entry.getName(), zip));
                }
            }
        } catch (IOException damaged) {
            throw new RuleBroken("rule.sanctions.damaged", name);
        }
        RuleBroken.unless(!files.isEmpty(), "rule.sanctions.damaged", name);
        return files;
    }
}
