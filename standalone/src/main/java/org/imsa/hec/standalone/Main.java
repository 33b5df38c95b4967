package org.imsa.hec.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** The one-machine edition: the embedded MariaDB, then Payara Micro with the application, until Ctrl-C. */
public final class Main {
    private static final int LEAST_JAVA = 17;

    /** The latest that Payara 6 runs on. */
    private static final int LATEST_JAVA = 21;

    /** The server needs longer than this, on any machine, before it asks the database for something. */
    private static final Duration DATABASE_IS_ASKED = Duration.ofMillis(2500);

    private static final String TERMINAL_CHARSET = System.getProperty("native.encoding", "UTF-8");

    private final Console console = new Console(terminal(FileDescriptor.out));
    private final PrintStream errors = terminal(FileDescriptor.err);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile Server current;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new Main().run(List.of(arguments)));
    }

    private int run(List<String> arguments) {
        try {
            Options options = Options.parse(arguments, Path.of("data"));
            if (options.help()) {
                console.say(Options.usage());
                return 0;
            }
            needJava();
            return serve(options);
        } catch (CannotStart reason) {
            tellUnlessStopping(reason.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Exception unexpected) {
            tellUnlessStopping("The start failed: " + unexpected);
        }
        return stopping ? 0 : 1;
    }

    /** After Ctrl-C it is no news that the start did not come to its end. */
    private void tellUnlessStopping(String sentence) {
        if (!stopping) {
            errors.println(sentence);
        }
    }

    private int serve(Options options) throws Exception {
        try (DataFolder folder = DataFolder.open(options.data())) {
            List<ProcessHandle> leftovers = Leftovers.of(folder.path());
            if (!leftovers.isEmpty()) {
                console.step("Ending what an earlier start left behind", () -> {
                    Leftovers.end(leftovers);
                    return leftovers;
                });
            }
            needPort(options.listen(), options.port());
            stopInOrderOnSignal();
            try (Database database = Database.isSoonReady(folder)
                    ? Database.begin(folder, freePort())
                    : console.step("Starting the database", () -> Database.start(folder, freePort()))) {
                return serve(options, folder, database);
            }
        } finally {
            stopped.countDown();
        }
    }

    private int serve(Options options, DataFolder folder, Database database) throws Exception {
        Installation installation = Installation.ofThisProgram();
        Map<String, String> properties = new HashMap<>();
        if (options.demo()) {
            properties.put("hec.demo", "true");
        }
        try (Server server = beside(
                database,
                () -> Server.start(
                        installation,
                        installation.application(),
                        folder,
                        database,
                        options.listen(),
                        options.port(),
                        properties))) {
            if (stopping) {
                return 0;
            }
            console.step("Starting the server and bringing the database up to date", () -> {
                server.awaitReady();
                return server;
            });
            tellHowToSignIn(options, folder);
            CompletableFuture.anyOf(server.handle().onExit(), database.handle().onExit())
                    .join();
            if (!stopping) {
                throw new CannotStart(
                        database.handle().isAlive()
                                ? "The server has ended by itself" + server.reasonOfEnd() + " (see " + server.log()
                                        + ")."
                                : "The database has ended by itself (see " + folder.resolve("logs/database.log")
                                        + ").");
            }
            return 0;
        }
    }

    /** Starts the server while the database may still be starting; one that would ask it in vain is started once more. */
    private Server beside(Database database, Supplier<Server> start) throws InterruptedException {
        current = start.get();
        if (!database.isReadyWithin(DATABASE_IS_ASKED)) {
            current.close();
            database.awaitReady();
            current = start.get();
        }
        return current;
    }

    /** The server first, so that no request is cut off by a database that is gone; this thread then stops the database. */
    private void stopInOrderOnSignal() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (stopped.getCount() > 0) {
                stopping = true;
                console.say("\nStopping ...");
                Server server = current;
                if (server != null) {
                    server.close();
                }
                awaitStopped();
                console.say("Stopped.");
            }
        }));
    }

    private void awaitStopped() {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellHowToSignIn(Options options, DataFolder folder) throws IOException {
        console.say("");
        console.say("IMSA HEC is ready: http://" + shown(options.listen()) + ":" + options.port() + "/hec/");
        Path password = folder.resolve("initial-admin-password.txt");
        if (Files.exists(password)) {
            console.say("Sign in as admin with the password "
                    + Files.readString(password).strip() + ", and set one of your own.");
        }
        Path demo = folder.resolve("demo-accounts.txt");
        if (Files.exists(demo)) {
            console.say(Files.readString(demo).strip());
        }
        console.say("Ctrl-C stops it.");
    }

    private static String shown(String listen) {
        return "127.0.0.1".equals(listen) || "0.0.0.0".equals(listen) ? "localhost" : listen;
    }

    private static PrintStream terminal(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, Charset.forName(TERMINAL_CHARSET));
    }

    private static void needJava() {
        int java = Runtime.version().feature();
        if (java < LEAST_JAVA || java > LATEST_JAVA) {
            throw new CannotStart(
                    "Java " + LEAST_JAVA + " or " + LATEST_JAVA + " is needed; this is Java " + java + ".");
        }
    }

    private static void needPort(String listen, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(addressOfThisMachine(listen), port));
        } catch (IOException refused) {
            String reason = refused.getMessage().contains("in use")
                    ? " is taken"
                    : " cannot be used (" + refused.getMessage() + ")";
            throw new CannotStart("Port " + port + " of " + listen + reason + "; give another by --port.", refused);
        }
    }

    private static InetAddress addressOfThisMachine(String listen) throws IOException {
        InetAddress address = InetAddress.getByName(listen);
        if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
            throw new CannotStart(listen + " is no address of this machine; give another by --listen.");
        }
        return address;
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
