package org.imsa.hec.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder of everything that is kept: the database, its password, logs, and the process numbers of what runs in it. Held
 * by a lock of the operating system, so that no two starts use it at once and a crash leaves no lock behind.
 */
public final class DataFolder implements AutoCloseable {
    private static final long MEGABYTE = 1024 * 1024;
    /** What a first start writes: the programs of the database and of the server, and an empty database. */
    private static final long FIRST_START_BYTES = 900 * MEGABYTE;

    private static final long LATER_START_BYTES = 200 * MEGABYTE;

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** @throws CannotStart if it cannot be written, is in use, or its disk is nearly full */
    public static DataFolder open(Path path) {
        return open(path, FIRST_START_BYTES);
    }

    /** @param firstStartBytes what must be free while there is no database yet */
    static DataFolder open(Path path, long firstStartBytes) {
        try {
            Files.createDirectories(path);
            onlyForOwner(path, "rwx------");
            FileChannel lockFile =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            DataFolder folder = new DataFolder(path.toRealPath(), lockFile);
            folder.lock();
            folder.needSpace(firstStartBytes);
            return folder;
        } catch (IOException failed) {
            throw new CannotStart("The data folder " + path + " cannot be written: " + reason(failed) + ".", failed);
        }
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** A random password that is made at the first start and read again at each later one. */
    public String secret(String name) throws IOException {
        Path file = path.resolve(name);
        if (Files.notExists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            createPrivate(file);
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file).strip();
    }

    /** A file for the log of this start; that of the last one is kept beside it, ending in {@code .1}. */
    Path newLog(String name) {
        try {
            Path log = Files.createDirectories(path.resolve("logs")).resolve(name);
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException failed) {
            throw new CannotStart("The folder " + path + "/logs cannot be written: " + reason(failed) + ".", failed);
        }
    }

    /** Creates a file that only the owner can read, from its first moment on. */
    public static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private void lock() throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            lockFile.close();
            throw new CannotStart("The data folder " + path + " is in use.", heldByThisProcess);
        }
        lockFile.close();
        throw new CannotStart(
                "The data folder " + path + " is in use by another start; stop that one, or give --data.");
    }

    private void needSpace(long firstStartBytes) throws IOException {
        long needed = Files.exists(path.resolve("database-made")) ? LATER_START_BYTES : firstStartBytes;
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < needed) {
            lockFile.close();
            throw new CannotStart("The disk of " + path + " is nearly full: " + free / MEGABYTE + " MB are free, "
                    + needed / MEGABYTE + " MB are needed.");
        }
    }

    private static void onlyForOwner(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static String reason(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return "permission denied";
        }
        return failed instanceof FileAlreadyExistsException
                ? "a file is in its place"
                : failed.getClass().getSimpleName() + ", " + failed.getMessage();
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException failed) {
            throw new CannotStart("The lock of " + path + " cannot be given back.", failed);
        }
    }
}
