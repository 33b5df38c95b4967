package org.imsa.hec.funding.bank.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.imsa.hec.kernel.RuleBroken;

/** A file on disk while it is looked at, so that none is ever whole in memory. */
record TemporaryFile(Path path, String sha256) implements AutoCloseable {
    private static final long LARGEST_MEGABYTES = 20;
    private static final int PIECE = 64 * 1024;

    /** @throws RuleBroken {@code rule.document.tooLarge} above 20 MB */
    static TemporaryFile of(String name, InputStream content) {
        try {
            Path path = Files.createTempFile("hec-statement", ".tmp");
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                copy(new DigestInputStream(content, digest), path, name);
                return new TemporaryFile(path, HexFormat.of().formatHex(digest.digest()));
            } catch (IOException | RuntimeException | NoSuchAlgorithmException failed) {
                Files.deleteIfExists(path);
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static void copy(InputStream content, Path path, String name) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                RuleBroken.unless(size <= LARGEST_MEGABYTES << 20, "rule.document.tooLarge", name, LARGEST_MEGABYTES);
                out.write(piece, 0, read);
            }
        }
    }

    InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
