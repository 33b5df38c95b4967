package org.imsa.hec.directory;

import jakarta.ejb.EJB;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.membership.Decision;
import org.imsa.hec.directory.membership.MembershipDesk;
import org.imsa.hec.directory.membership.MembershipFile;
import org.imsa.hec.directory.membership.Memberships;
import org.imsa.hec.directory.membership.Minutes;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.kernel.account.AccountDesk;
import org.imsa.hec.kernel.account.AccountDetails;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;

/** A test that needs members, some of them with an account of their own. */
abstract class MemberTest extends ContainerTest {
    static final As COORDINATOR = As.user("coordinator", Roles.COORDINATOR);
    static final As ADMINISTRATOR = As.user("administrator", Roles.ADMINISTRATOR);
    static final LocalDate LONG_AGO = LocalDate.of(2024, 3, 1);

    final String unique = PartyFixture.uniqueWord();

    @EJB
    PersonDesk people;

    @EJB
    MembershipDesk memberDesk;

    @EJB
    Memberships memberships;

    @EJB
    AccountDesk accounts;

    /** Somebody with an account that is linked to their person. */
    record Somebody(long personId, String username, As as) {}

    long person(String given) throws Exception {
        return COORDINATOR.call(() -> people.add(UUID.randomUUID(), PartyFixture.person(given, unique)));
    }

    long admitted(long personId) throws Exception {
        return COORDINATOR.call(() -> memberDesk.admit(UUID.randomUUID(), personId, decision(LONG_AGO)));
    }

    Somebody withAccount(String given, String role) throws Exception {
        long person = COORDINATOR.call(() -> people.add(
                UUID.randomUUID(), PartyFixture.reachedAt(given, unique, given + "@" + unique + ".example")));
        String username = given.toLowerCase() + "." + unique.substring(0, 12);
        AccountDetails details = new AccountDetails(given, null, username + "@example.org", Set.of(role));
        ADMINISTRATOR.run(() -> {
            long account = accounts.create(username, details).accountId();
            accounts.link(account, accounts.file(account).version(), person);
        });
        return new Somebody(person, username, As.user(username, role));
    }

    Somebody member(String given) throws Exception {
        Somebody somebody = withAccount(given, Roles.ASSOCIATE);
        admitted(somebody.personId());
        return somebody;
    }

    /** Up to the committee, by decisions on these days. */
    long committeeMember(String given) throws Exception {
        long id = admitted(person(given));
        COORDINATOR.run(
                () -> memberDesk.raise(id, membership(id).version(), decision(LONG_AGO.plusMonths(6)), minutes()));
        COORDINATOR.run(
                () -> memberDesk.raise(id, membership(id).version(), decision(LONG_AGO.plusYears(1)), minutes()));
        return id;
    }

    MembershipFile membership(long id) throws Exception {
        return COORDINATOR.call(() -> memberships.file(id));
    }

    static Decision decision(LocalDate on) {
        return new Decision(on, "Decided unanimously.", null);
    }

    static Minutes minutes() {
        return new Minutes("minutes.txt", new ByteArrayInputStream("The minutes.".getBytes(StandardCharsets.UTF_8)));
    }
}
