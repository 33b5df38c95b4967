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
import java.util.UUID;
import javax.sql.DataSource;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.call.CallDesk;
import org.imsa.hec.funding.call.CallFile;
import org.imsa.hec.funding.call.CallTerms;
import org.imsa.hec.funding.call.Calls;
import org.imsa.hec.funding.call.Criterion;
import org.imsa.hec.funding.grant.Application;
import org.imsa.hec.funding.grant.GrantApplications;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;

/** Calls and the applications that answer them, in the states that tests need. */
@Dependent
public class CallFixture {
    private static final ZoneId BAGHDAD = ZoneId.of("Asia/Baghdad");

    @Inject
    private FundingFixture funding;

    @EJB
    private CallDesk desk;

    @EJB
    private Calls calls;

    @EJB
    private GrantApplications applications;

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

    public CallFile call(long id) throws Exception {
        return FundingFixture.OFFICER.call(() -> calls.file(id));
    }
}
