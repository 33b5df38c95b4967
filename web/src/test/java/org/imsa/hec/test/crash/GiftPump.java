package org.imsa.hec.test.crash;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.organisation.OrganisationDetails;
import org.imsa.hec.directory.organisation.OrganisationType;
import org.imsa.hec.funding.fund.FundDesk;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.migration.Migrations;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.settings.Settings;
import org.imsa.hec.test.As;

/**
 * Only where {@code hec.test.pump} is set: four treasurers who record gifts without a pause, each writing down on its own
 * piece of paper, a file that is forced to the disk, the request of every gift that was acknowledged.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class GiftPump {
    private static final int TREASURERS = 4;

    private static final Logger LOG = Logger.getLogger(GiftPump.class.getName());

    private volatile boolean on = true;

    @EJB
    private Migrations migrations;

    @EJB
    private OrganisationDesk organisations;

    @EJB
    private FundDesk funds;

    @EJB
    private GiftDesk gifts;

    @PostConstruct
    void start() {
        if (Settings.find("test.pump").isPresent()) {
            migrations.done();
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (int i = 0; i < TREASURERS; i++) {
                int treasurer = i;
                Thread thread = new Thread(() -> record(treasurer));
                thread.setContextClassLoader(loader);
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    @PreDestroy
    void stop() {
        on = false;
    }

    /** Where the treasurers write down what was acknowledged. */
    public static List<Path> papers(Path folder) {
        return IntStream.range(0, TREASURERS).mapToObj(i -> paper(folder, i)).toList();
    }

    private static Path paper(Path folder, int treasurer) {
        return folder.resolve("acknowledged-" + treasurer + ".txt");
    }

    private void record(int treasurer) {
        Path file = paper(Settings.dataFolder(), treasurer);
        try (FileChannel paper = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            As.user("treasurer" + treasurer, Roles.TREASURER).run(() -> pump(paper));
        } catch (Exception broken) {
            LOG.log(Level.INFO, "The pump stops.", broken);
        }
    }

    private void pump(FileChannel paper) throws IOException {
        long donor = organisations.add(UUID.randomUUID(), donor());
        long fund = funds.open(UUID.randomUUID(), BilingualName.of("Crash", null), Terms.unrestricted(), "USD");
        Receipt receipt = new Receipt(
                donor, fund, Money.usd("10.00"), LocalDate.now().minusDays(1), GiftMethod.ONLINE, null, null);
        while (on) {
            UUID request = UUID.randomUUID();
            gifts.record(request, receipt);
            paper.write(ByteBuffer.wrap((request + "\n").getBytes(StandardCharsets.US_ASCII)));
            paper.force(false);
        }
    }

    private static OrganisationDetails donor() {
        return new OrganisationDetails(
                "Crash donor", null, OrganisationType.COMPANY, null, null, null, null, "US", null, null, null);
    }
}
