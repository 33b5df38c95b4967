package org.imsa.hec.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A domain of an unpacked Payara Server, on loopback and on ports of its own, without a password. */
final class ServerDomain implements AutoCloseable {
    private static final String NAME = "hec-test";
    private static final int ADMIN_OFFSET = 48;
    private static final int HTTP_OFFSET = 80;
    private static final int JMX_OFFSET = 86;
    private static final int LONGEST_MINUTES = 6;

    private final Path server;
    private final int portBase;

    private ServerDomain(Path server, int portBase) {
        this.server = server;
        this.portBase = portBase;
    }

    /** @param portBase a hundred free ports begin here */
    static ServerDomain start(Path server, int portBase) throws Exception {
        ServerDomain domain = new ServerDomain(server, portBase);
        domain.asadmin().toFile().setExecutable(true);
        domain.mustSucceed(domain.run(
                Map.of(),
                domain.asadmin().toString(),
                "create-domain",
                "--nopassword",
                "--portbase",
                String.valueOf(portBase),
                NAME));
        Path config = server.resolve("glassfish/domains/" + NAME + "/config/domain.xml");
        Files.writeString(config, Files.readString(config).replace("0.0.0.0", "127.0.0.1"));
        domain.mustSucceed(domain.run(Map.of(), domain.asadmin().toString(), "start-domain", NAME));
        return domain;
    }

    Path asadmin() {
        return server.resolve("bin/asadmin");
    }

    int adminPort() {
        return portBase + ADMIN_OFFSET;
    }

    String address() {
        return "http://127.0.0.1:" + (portBase + HTTP_OFFSET) + "/hec/";
    }

    String jmxAddress() {
        return "service:jmx:rmi:///jndi/rmi://127.0.0.1:" + (portBase + JMX_OFFSET) + "/jmxrmi";
    }

    /** What a program said, and how it ended. */
    record Outcome(int code, String said) {}

    Outcome run(Map<String, String> environment, String... command) throws Exception {
        return run(environment, new ArrayList<>(List.of(command)));
    }

    Outcome run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("AS_JAVA", System.getProperty("java.home"));
            Process process = builder.start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " took too long: " + Files.readString(said));
            }
            return new Outcome(process.exitValue(), Files.readString(said));
        } finally {
            Files.delete(said);
        }
    }

    private void mustSucceed(Outcome outcome) {
        if (outcome.code() != 0) {
            throw new IllegalStateException(outcome.said());
        }
    }

    @Override
    public void close() throws Exception {
        run(Map.of(), asadmin().toString(), "stop-domain", "--kill", NAME);
        run(Map.of(), asadmin().toString(), "delete-domain", NAME);
    }
}
