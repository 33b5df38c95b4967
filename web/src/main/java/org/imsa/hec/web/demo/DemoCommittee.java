package org.imsa.hec.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.imsa.hec.directory.ballot.BallotBook;
import org.imsa.hec.directory.ballot.BallotBooth;
import org.imsa.hec.directory.ballot.BallotDesk;
import org.imsa.hec.directory.office.OfficeDesk;
import org.imsa.hec.directory.office.Offices;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.specialty.Specialties;
import org.imsa.hec.funding.call.CallDesk;
import org.imsa.hec.funding.call.Calls;
import org.imsa.hec.funding.fund.FundDesk;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.funding.grant.Application;
import org.imsa.hec.funding.grant.GrantAction;
import org.imsa.hec.funding.grant.GrantApplications;
import org.imsa.hec.funding.grant.GrantAwards;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.Grants;
import org.imsa.hec.kernel.account.AccountDetails;
import org.imsa.hec.kernel.account.DemoAccounts;
import org.imsa.hec.kernel.account.FirstAdministrator;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.settings.SecretFile;
import org.imsa.hec.kernel.settings.Settings;
import org.imsa.hec.kernel.time.DateRange;

/**
 * Fills a database with a small believable committee when the setting {@code hec.demo} is on, through the same services as
 * the staff, each in the role of the one who would do it. The accounts come late, for the ballots need voters; once
 * the last account is there, the demo is whole.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoCommittee {
    private static final Logger LOG = Logger.getLogger(DemoCommittee.class.getName());

    /** So many of the first gifts have a receipt. */
    private static final int RECEIPTED = 5;

    private final Deputy administrator = Deputy.of("admin", Roles.ADMINISTRATOR);
    private final Deputy coordinator = Deputy.of(DemoStaff.COORDINATOR, Roles.COORDINATOR);
    private final Deputy treasurer = Deputy.of(DemoStaff.TREASURER, Roles.TREASURER);
    private final Deputy grantsOfficer = Deputy.of(DemoStaff.GRANTS_OFFICER, Roles.GRANTS_OFFICER);
    private final Deputy member = Deputy.of(DemoStaff.MEMBER, Roles.COMMITTEE_MEMBER);
    private final Map<String, Long> funds = new HashMap<>();

    @EJB
    private FirstAdministrator started;

    @EJB
    private DemoAccounts accounts;

    @EJB
    private PersonDesk people;

    @EJB
    private OrganisationDesk organisations;

    @EJB
    private Specialties specialties;

    @EJB
    private Offices offices;

    @EJB
    private OfficeDesk officeDesk;

    @EJB
    private FundDesk fundDesk;

    @EJB
    private GiftDesk giftDesk;

    @EJB
    private GrantApplications applications;

    @EJB
    private CallDesk callDesk;

    @EJB
    private Calls calls;

    @EJB
    private GrantAwards awards;

    @EJB
    private Grants grants;

    @EJB
    private BallotDesk ballotDesk;

    @EJB
    private BallotBooth ballotBooth;

    @EJB
    private BallotBook ballotBook;

    @Inject
    private DemoMembers members;

    @Inject
    private DemoProject project;

    @Inject
    private DemoAppeals appeals;

    @Inject
    private DemoPayments payments;

    @Inject
    private DemoBank bank;

    @Inject
    private DemoBooks books;

    @Inject
    private DemoReceipts receipts;

    @Inject
    private DemoGoods goods;

    @Inject
    private DemoPledges pledges;

    @Inject
    private Clock clock;

    @PostConstruct
    void open() {
        if (Settings.isDemo()) {
            started.opened();
            try {
                fillUnlessFilled();
            } catch (Exception failed) {
                throw new IllegalStateException("The demo committee could not be written", failed);
            }
        }
    }

    private void fillUnlessFilled() throws Exception {
        if (administrator.call(() -> accounts.isOpen(DemoStaff.LAST))) {
            return;
        }
        DemoDirectory directory = coordinator.call(() -> DemoDirectory.write(people, organisations, specialties));
        if (coordinator.call(() -> offices.of(directory.id("ministry"))).isEmpty()) {
            coordinator.call(() -> directory.fill(officeDesk));
        }
        openFunds();
        appeals.write(funds, directory);
        recordGifts(directory);
        long course = awarded(DemoMoney.COURSE, directory);
        long mission = awarded(DemoMoney.MISSION, directory);
        awarded(DemoMoney.HELD, directory);
        long refused = submitted(DemoMoney.REFUSED, directory);
        member.call(() -> {
            GrantFile file = grants.file(refused);
            if (file.may(GrantAction.REFUSE)) {
                awards.refuse(refused, file.version(), "No host institution yet; please apply again.");
            }
            return refused;
        });
        submitted(DemoMoney.WAITING, directory);
        grantsOfficer.call(
                () -> applications.draft(DemoDirectory.request("draft"), Application.titled(DemoMoney.DRAFT)));
        new DemoCalls(callDesk, calls, applications, grants, clock).write(funds.get("general"), directory);
        payments.write(course, directory);
        payments.plan(mission);
        bank.write(DemoMoney.givenBefore(DemoBank.KEPT_FOR));
        books.write(funds, directory);
        goods.write(directory);
        pledges.write(funds, directory);
        books.closeMonths();
        openAccounts(directory);
        LOG.info("The demo committee is ready.");
    }

    private void openFunds() throws Exception {
        for (DemoMoney.FundOpened fund : DemoMoney.FUNDS) {
            long id = treasurer.call(
                    () -> fundDesk.open(DemoDirectory.request("fund:" + fund.key()), fund.name(), fund.terms(), "USD"));
            funds.put(fund.key(), id);
        }
    }

    private void recordGifts(DemoDirectory directory) throws Exception {
        receipts.nameOrganisation();
        int number = 0;
        for (DemoMoney.GiftGiven gift : DemoMoney.GIFTS) {
            String key = "gift:" + number++;
            Receipt receipt = new Receipt(
                    directory.id(gift.donor()),
                    funds.get(gift.fund()),
                    Money.usd(gift.dollars()),
                    today().minusDays(gift.daysAgo()),
                    gift.method(),
                    null,
                    null,
                    appeals.of(gift));
            long id = treasurer.call(() -> giftDesk.record(DemoDirectory.request(key), receipt));
            if (number <= RECEIPTED) {
                receipts.issue(key, id);
            }
        }
    }

    private long submitted(DemoMoney.Asked asked, DemoDirectory directory) throws Exception {
        Application application = new Application(
                asked.title(),
                asked.purpose(),
                directory.id(asked.applicant()),
                asked.host() == null ? null : directory.id(asked.host()),
                Money.usd(asked.dollars()),
                DateRange.of(asked.firstDay(today()), asked.lastDay(today())),
                funds.get(asked.fund()),
                null,
                asked.description());
        return grantsOfficer.call(() -> {
            long id = applications.draft(DemoDirectory.request(asked.key()), application);
            GrantFile file = grants.file(id);
            if (file.may(GrantAction.SUBMIT)) {
                applications.submit(id, file.version());
            }
            return id;
        });
    }

    private long awarded(DemoMoney.Asked asked, DemoDirectory directory) throws Exception {
        long id = submitted(asked, directory);
        return member.call(() -> {
            GrantFile file = grants.file(id);
            if (file.may(GrantAction.APPROVE)) {
                awards.approve(id, file.version());
            }
            return id;
        });
    }

    /** Members have accounts, and with the last account the demo is whole: so they are written before it. */
    private void openAccounts(DemoDirectory directory) throws Exception {
        String password = administrator.call(accounts::newPassword);
        for (DemoStaff one : DemoStaff.ALL) {
            if (one.username().equals(DemoStaff.LAST)) {
                members.write(directory);
                project.write(members);
                new DemoBallots(ballotDesk, ballotBooth, ballotBook, clock).write();
            }
            openAccount(one, password);
        }
        tell(password);
    }

    private void openAccount(DemoStaff one, String password) throws Exception {
        AccountDetails details =
                new AccountDetails(one.latin(), one.arabic(), one.username() + "@demo.example", Set.of(one.role()));
        administrator.call(() -> {
            if (!accounts.isOpen(one.username())) {
                accounts.open(one.username(), details, one.language(), one.timeZone(), password);
            }
            return details;
        });
    }

    private static void tell(String password) {
        String list = DemoStaff.ALL.stream()
                .map(one -> String.format("  %-10s %s, %s", one.username(), one.role(), one.latin()))
                .collect(Collectors.joining("\n"));
        SecretFile.named("demo-accounts.txt").write("Demo accounts, all with the password " + password + "\n" + list);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
