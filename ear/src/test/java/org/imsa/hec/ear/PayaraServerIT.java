package org.imsa.hec.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.imsa.hec.standalone.DataFolder;
import org.imsa.hec.standalone.Database;
import org.junit.jupiter.api.Test;

/** {@code scripts/deploy-server} on a real Payara Server: refused in words, repeated, and recovering from a failed try. */
class PayaraServerIT {
    private static final int PORT_BASE = 29_000;

    private final Path root = Path.of(System.getProperty("test.root"));
    private final Path site = Path.of(System.getProperty("test.site"));

    @Test
    void theEarIsDeployedByTheScriptAndAnswersAndIsSeenByJmx() throws Exception {
        Files.createDirectories(site);
        try (DataFolder folder = DataFolder.open(site.resolve("data"));
                Database database = Database.start(folder, freePort());
                ServerDomain domain = ServerDomain.start(site.resolve("payara6"), PORT_BASE)) {

            ServerDomain.Outcome refused = deploy(domain, database, "a wrong password", ear());
            assertThat(refused.code()).isNotZero();
            assertThat(refused.said()).contains("The database does not answer as hec");

            Path broken = Files.writeString(site.resolve("broken.ear"), "This is no archive.");
            ServerDomain.Outcome failed = deploy(domain, database, database.password(), broken);
            assertThat(failed.code()).isNotZero();
            assertThat(failed.said()).contains("The application was not deployed");

            for (int time = 1; time <= 2; time++) {
                ServerDomain.Outcome deployed = deploy(domain, database, database.password(), ear());
                assertThat(deployed.code()).as(deployed.said()).isZero();
                assertThat(get(domain.address() + "ready").statusCode()).isEqualTo(200);
            }

            HttpResponse<String> signIn = get(domain.address() + "signin.xhtml");
            assertThat(signIn.statusCode()).isEqualTo(200);
            assertThat(signIn.body()).contains("IMSA HEC");
            assertThat(Files.readString(folder.resolve("initial-admin-password.txt")))
                    .isNotBlank();
            assertThat(beans(domain)).contains("Directory", "Funding", "Humanitarian", "Education");
        }
    }

    private ServerDomain.Outcome deploy(ServerDomain domain, Database database, String password, Path ear)
            throws Exception {
        return domain.run(
                Map.of("HEC_DB_PASSWORD", password),
                List.of(
                        root.resolve("scripts/deploy-server").toString(),
                        "--asadmin",
                        domain.asadmin().toString(),
                        "--admin-port",
                        String.valueOf(domain.adminPort()),
                        "--db-url",
                        database.url(),
                        "--db-user",
                        database.user(),
                        "--data",
                        site.resolve("data").toString(),
                        "--ear",
                        ear.toString()));
    }

    private Path ear() {
        return Path.of(System.getProperty("test.ear"));
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static List<String> beans(ServerDomain domain) throws Exception {
        try (JMXConnector connector = JMXConnectorFactory.connect(
                new JMXServiceURL(domain.jmxAddress()), Map.of(JMXConnector.CREDENTIALS, new String[] {"admin", ""}))) {
            return connector.getMBeanServerConnection().queryNames(new ObjectName("org.imsa.hec:*"), null).stream()
                    .map(name -> name.getKeyProperty("type"))
                    .collect(Collectors.toList());
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
