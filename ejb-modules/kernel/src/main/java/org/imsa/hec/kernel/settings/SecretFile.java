package org.imsa.hec.kernel.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file in the data folder that only the owner of the server can read, such as the first password. */
public record SecretFile(Path path) {

    public static SecretFile named(String name) {
        return new SecretFile(Settings.dataFolder().resolve(name));
    }

    /** Replaces the file; it is never readable by others, not even for a moment. */
    public void write(String text) {
        remove();
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<Set<PosixFilePermission>> onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Path created = posix ? Files.createFile(path, onlyOwner) : Files.createFile(path);
            Files.writeString(created, text + System.lineSeparator());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
