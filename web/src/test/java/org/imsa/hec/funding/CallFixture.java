package org.imsa.hec.funding;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.directory.ballot.BallotBook;
import org.imsa.hec.directory.ballot.BallotBooth;
import org.imsa.hec.directory.ballot.BallotDesk;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.call.CallDesk;
import org.imsa.hec.funding.call.CallFile;
import org.imsa.hec.funding.call.CallTerms;
import org.imsa.hec.funding.call.Calls;
import org.imsa.hec.funding.call.Criterion;
import org.imsa.hec.funding.grant.Application;
import org.imsa.hec.funding.grant.GrantApplications;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.account.AccountDesk;
import org.imsa.hec.kernel.account.AccountDetails;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;

/** Calls and the applications that answer them, in the states that tests need. */
@Dependent
public class CallFixture {
    private static final As COORDINATOR = As.user("coordinator", Roles.COORDINATOR);
    private static final ZoneId BAGHDAD = ZoneId.of("Asia/Baghdad");

    @Inject
    private FundingFixture funding;

    @EJB
    private CallDesk desk;

    @EJB
    private Calls calls;

    @EJB
    private GrantApplications applications;

    @EJB
    private BallotDesk ballots;

    @EJB
    private BallotBook book;

    @EJB
    private BallotBooth booth;

    @EJB
    private AccountDesk accounts;

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    /** Open since yesterday for thirty days, for courses: 1000 dollars, at most 400 each. */
    public static CallTerms terms(String word, long fund) {
        LocalDateTime today = FundingFixture.TODAY.atTime(9, 0);
        return new CallTerms(
                BilingualName.of("Courses " + word, "دورات " + word),
                GrantPurpose.COURSE,
                fund,
                "Physicians who work in Iraq.",
                "الأطباء العاملون في العراق.",
                Money.usd("1000"),
                Money.usd("400"),
                today.minusDays(1),
                today.plusDays(30),
                BAGHDAD,
                Criterion.list("60 | Need | الحاجة\n40 | Plan | الخطة"));
    }

    public long draft(String word) throws Exception {
        long fund = funding.fundWith("1000");
        return FundingFixture.OFFICER.call(() -> desk.draft(UUID.randomUUID(), terms(word, fund)));
    }

    public long open() throws Exception {
        return open(PartyFixture.uniqueWord());
    }

    public long open(String word) throws Exception {
        long call = draft(word);
        FundingFixture.OFFICER.run(() -> desk.open(call, call(call).version()));
        return call;
    }

    /** As if its deadline had been an hour ago. */
    public void isOver(long call) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement past =
                        connection.prepareStatement("UPDATE funding_call SET deadline = ? WHERE id = ?")) {
            past.setObject(1, LocalDateTime.now(ZoneOffset.UTC).minusHours(1));
            past.setLong(2, call);
            past.executeUpdate();
        }
    }

    public Application application(String word, String amount) throws Exception {
        long applicant = funding.person("Zaynab", word);
        return FundingFixture.application("Course " + word, null, applicant, amount, 0);
    }

    public long drafted(long call, Application application) throws Exception {
        return FundingFixture.OFFICER.call(() -> applications.apply(UUID.randomUUID(), call, application));
    }

    public void submit(long grant) throws Exception {
        FundingFixture.OFFICER.run(
                () -> applications.submit(grant, funding.grant(grant).version()));
    }

    public long submitted(long call, String amount) throws Exception {
        long grant = drafted(call, application(PartyFixture.uniqueWord(), amount));
        submit(grant);
        return grant;
    }

    /** The committee adopts it by a ballot of one voter. */
    public void adopted(long grant) throws Exception {
        voted(grant, 1);
    }

    public void rejected(long grant) throws Exception {
        voted(grant, 2);
    }

    private void voted(long grant, int option) throws Exception {
        String voter = "voter." + PartyFixture.uniqueWord();
        As.user("admin", Roles.ADMINISTRATOR)
                .run(() -> accounts.create(
                        voter, new AccountDetails("Voter", null, null, Set.of(Roles.COMMITTEE_MEMBER))));
        long ballot = COORDINATOR.call(() -> {
            long id = ballots.draft(UUID.randomUUID(), paper(grant));
            ballots.addVoters(id, List.of(voter));
            ballots.open(id, book.file(id).version());
            return id;
        });
        As.user(voter, Roles.COMMITTEE_MEMBER).run(() -> {
            booth.declareNone(ballot);
            booth.vote(UUID.randomUUID(), ballot, option, null);
        });
    }

    private static BallotPaper paper(long grant) {
        return new BallotPaper(
                new RecordRef("grant", grant),
                List.of(),
                BilingualName.of("Award it?", null),
                "As it was submitted.",
                null,
                List.of(),
                false,
                Quorum.percent(50),
                Majority.SIMPLE,
                FundingFixture.TODAY.plusDays(7).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    public CallFile call(long id) throws Exception {
        return FundingFixture.OFFICER.call(() -> calls.file(id));
    }
}
