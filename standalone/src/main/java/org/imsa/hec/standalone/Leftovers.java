package org.imsa.hec.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Database and server processes that an earlier start of the same data folder left behind because it was killed. They are
 * known by their command line, which names the folder; nothing else is touched.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Leftovers() {}

    static List<ProcessHandle> of(Path dataFolder) {
        String server = Server.marker(dataFolder);
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process ->
                        arguments(process).contains(server) || Database.isStartedBy(arguments(process), dataFolder))
                .toList();
    }

    /** Asks each to end, as Ctrl-C would have done, and insists after half a minute. */
    static void end(List<ProcessHandle> processes) {
        for (ProcessHandle process : processes) {
            process.destroy();
            if (!hasEnded(process)) {
                process.destroyForcibly();
                hasEnded(process);
            }
        }
    }

    private static List<String> arguments(ProcessHandle process) {
        return process.info().arguments().map(List::of).orElse(List.of());
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            throw new CannotStart("A process of an earlier start does not end.", failed);
        }
    }
}
