package org.imsa.hec.directory.ballot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.account.AccountDesk;
import org.imsa.hec.kernel.account.AccountDetails;
import org.imsa.hec.kernel.account.AccountFilter;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;

/** Voters and ballots, made through the desks of the staff. */
@Dependent
public class BallotFixture {
    public static final As COORDINATOR = As.user("coordinator", Roles.COORDINATOR);
    static final String TEXT = "Twelve thousand dollars for the operation.";

    @EJB
    private AccountDesk accounts;

    @EJB
    private PersonDesk people;

    @EJB
    private BallotDesk desk;

    @EJB
    private BallotBook book;

    @EJB
    private BallotBooth booth;

    /** New accounts of associates, with an address. */
    List<String> voters(int many) throws Exception {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        List<String> usernames = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            String username = "voter" + i + "." + unique;
            AccountDetails details = new AccountDetails(
                    "Voter " + i + " " + unique, "مصوّت " + i, username + "@demo.example", Set.of(Roles.ASSOCIATE));
            As.user("admin", Roles.ADMINISTRATOR).call(() -> accounts.create(username, details));
            usernames.add(username);
        }
        return usernames;
    }

    static As voter(String username) {
        return As.user(username, Roles.ASSOCIATE);
    }

    /** Makes the owner of an account a person of the directory. */
    long personOf(String username) throws Exception {
        long person = person("Voter");
        As.user("admin", Roles.ADMINISTRATOR).run(() -> {
            long account = accounts.list(new AccountFilter(username, null), PageRequest.firstPage(1))
                    .rows()
                    .get(0)
                    .id();
            accounts.link(account, accounts.file(account).version(), person);
        });
        return person;
    }

    long person(String given) throws Exception {
        return COORDINATOR.call(
                () -> people.add(UUID.randomUUID(), PartyFixture.person(given, PartyFixture.uniqueWord())));
    }

    static Instant inAWeek() {
        return Clock.systemUTC().instant().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    static BallotPaper paper(RecordRef subject, List<Long> parties, boolean secret, Instant closesAt) {
        return new BallotPaper(
                subject,
                parties,
                BilingualName.of("Pay for the operation?", "هل ندفع تكاليف العملية؟"),
                TEXT,
                "اثنا عشر ألف دولار للعملية.",
                List.of(),
                secret,
                Quorum.percent(50),
                Majority.SIMPLE,
                closesAt);
    }

    long open(boolean secret, Instant closesAt, List<String> voters) throws Exception {
        return open(paper(null, List.of(), secret, closesAt), voters);
    }

    long open(BallotPaper paper, List<String> voters) throws Exception {
        return COORDINATOR.call(() -> {
            long id = desk.draft(UUID.randomUUID(), paper);
            desk.addVoters(id, voters);
            desk.open(id, book.file(id).version());
            return id;
        });
    }

    void declare(long ballot, List<String> voters) throws Exception {
        for (String username : voters) {
            voter(username).run(() -> booth.declareNone(ballot));
        }
    }

    void vote(long ballot, String username, int option) throws Exception {
        voter(username).run(() -> booth.vote(UUID.randomUUID(), ballot, option, null));
    }
}
