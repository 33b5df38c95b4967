package org.imsa.hec.kernel.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.imsa.hec.kernel.RuleBroken;

/**
 * A file that has come and been looked at, in a temporary file until it is stored: its size, its type by content, its
 * fingerprint.
 */
record Upload(Path file, String fileName, DocumentType type, long sizeBytes, String sha256) implements AutoCloseable {
    private static final int LONGEST_NAME = 200;
    private static final int PIECE = 64 * 1024;

    /**
     * @throws RuleBroken {@code rule.document.empty}, {@code rule.document.tooLarge} or {@code rule.document.type}
     * @throws IOException if the stream breaks off or the temporary file cannot be written
     */
    static Upload of(String name, InputStream content, long limitBytes) throws IOException {
        String fileName = plainName(name);
        Path file = Files.createTempFile("hec-upload", ".tmp");
        try {
            MessageDigest digest = sha256Digest();
            long size = copy(new DigestInputStream(content, digest), file, fileName, limitBytes);
            RuleBroken.unless(size > 0, "rule.document.empty", fileName);
            DocumentType type = DocumentType.of(file, fileName);
            return new Upload(file, fileName, type, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static long copy(InputStream content, Path file, String fileName, long limitBytes) throws IOException {
        long size = 0;
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                RuleBroken.unless(size <= limitBytes, "rule.document.tooLarge", fileName, limitBytes / (1024 * 1024));
                out.write(piece, 0, read);
            }
        }
        return size;
    }

    /** The last part of a path, without control characters and direction overrides, at most 200 characters. */
    static String plainName(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        String known = plain.isEmpty() ? "file" : plain;
        return known.length() <= LONGEST_NAME ? known : known.substring(known.length() - LONGEST_NAME);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
