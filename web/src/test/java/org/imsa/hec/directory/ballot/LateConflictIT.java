package org.imsa.hec.directory.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.directory.ballot.BallotFixture.COORDINATOR;
import static org.imsa.hec.directory.ballot.BallotFixture.inAWeek;
import static org.imsa.hec.directory.ballot.BallotFixture.paper;
import static org.imsa.hec.directory.ballot.BallotFixture.voter;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.api.BallotOutcome;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.conflict.RelationKind;
import org.imsa.hec.directory.conflict.Relations;
import org.imsa.hec.directory.membership.Decision;
import org.imsa.hec.directory.membership.MembershipDesk;
import org.imsa.hec.funding.Refused;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.outbox.Outbox;
import org.imsa.hec.kernel.outbox.OutboxRow;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.todo.TodoRow;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/** It comes out after somebody has voted that they should not have decided. */
class LateConflictIT extends ContainerTest {
    private static final int FOR = 1;
    private static final int AGAINST = 2;

    @Inject
    private BallotFixture fixture;

    @EJB
    private BallotDesk desk;

    @EJB
    private BallotBooth booth;

    @EJB
    private BallotBook book;

    @EJB
    private BallotMinutes minutes;

    @EJB
    private Relations relations;

    @EJB
    private MembershipDesk members;

    @EJB
    private Documents documents;

    @EJB
    private Todos todos;

    @EJB
    private Outbox outbox;

    @Test
    void aSecretVoterWhoFindsAConflictStaysCountedAndTheResultIsDeclaredVoid() throws Exception {
        List<String> voters = fixture.voters(3);
        long id = fixture.open(true, inAWeek(), voters);
        fixture.declare(id, voters);
        fixture.vote(id, voters.get(0), FOR);

        voter(voters.get(0)).run(() -> booth.declareConflict(id, ConflictKind.MONEY, "My firm makes an offer."));

        BallotFile seen = file(voter(voters.get(0)), id);
        assertThat(seen.textEnglish()).isNull();
        assertThat(seen.may(BallotAction.DECLARE_LATE)).isFalse();
        assertThat(file(COORDINATOR, id).voted()).isEqualTo(1);
        assertThat(file(COORDINATOR, id).doubt().voters()).isEqualTo(1);
        assertThat(isAskedWhetherItStands(id)).isFalse();

        fixture.vote(id, voters.get(1), FOR);
        fixture.vote(id, voters.get(2), AGAINST);

        BallotFile closed = file(COORDINATOR, id);
        assertThat(closed.result().outcome()).isEqualTo(BallotOutcome.ADOPTED);
        assertThat(closed.result().voted()).isEqualTo(3);
        assertThat(closed.doubt().decisive()).isTrue();
        assertThat(closed.next()).contains(BallotAction.UPHOLD, BallotAction.DECLARE_VOID);
        assertThat(isAskedWhetherItStands(id)).isTrue();

        COORDINATOR.run(() -> desk.declareVoid(id, closed.version(), "One vote more or less would have decided."));

        BallotFile over = file(COORDINATOR, id);
        assertThat(over.status()).isEqualTo(BallotStatus.VOID);
        assertThat(over.doubt().voidBecause()).isEqualTo("One vote more or less would have decided.");
        assertThat(over.result().voted()).isEqualTo(3);
        assertThat(isAskedWhetherItStands(id)).isFalse();
        assertThat(mails(voters.get(1)))
                .anySatisfy(mail -> assertThat(mail.subjectLine()).startsWith("Declared void"));
        COORDINATOR.run(() -> minutes.write(id));
        assertThat(COORDINATOR.call(() -> documents.of(new RecordRef("ballot", id))))
                .hasSize(2);
    }

    @Test
    void aConflictThatIsToldOfAClosedBallotIsUpheldWhereItDecidedNothing() throws Exception {
        List<String> voters = fixture.voters(4);
        long id = fixture.open(false, inAWeek(), voters);
        fixture.declare(id, voters);
        for (String username : voters) {
            fixture.vote(id, username, FOR);
        }
        assertThat(file(COORDINATOR, id).status()).isEqualTo(BallotStatus.CLOSED);

        COORDINATOR.run(() -> desk.reportConflict(id, voters.get(3), ConflictKind.RELATIVE, "They are cousins."));

        BallotFile doubted = file(COORDINATOR, id);
        assertThat(doubted.doubt().isOpen()).isTrue();
        assertThat(doubted.doubt().decisive()).isFalse();
        assertThat(doubted.result().voted()).isEqualTo(4);
        assertThat(isAskedWhetherItStands(id)).isTrue();

        COORDINATOR.run(() -> desk.uphold(id, doubted.version(), "Three of three others agreed."));

        assertThat(file(COORDINATOR, id).doubt().isOpen()).isFalse();
        assertThat(file(COORDINATOR, id).status()).isEqualTo(BallotStatus.CLOSED);
        assertThat(isAskedWhetherItStands(id)).isFalse();
    }

    @Test
    void aRelativeWhoIsWrittenDownAfterTheVoteIsFoundBeforeItIsCounted() throws Exception {
        List<String> voters = fixture.voters(3);
        long patient = fixture.person("Patient");
        long secret = fixture.open(paper(null, List.of(patient), true, inAWeek()), voters);
        long open = fixture.open(paper(null, List.of(patient), false, inAWeek()), voters);
        long itsPerson = fixture.personOf(voters.get(0));
        for (long id : List.of(secret, open)) {
            fixture.declare(id, voters);
            fixture.vote(id, voters.get(0), FOR);
        }

        COORDINATOR.run(() -> relations.record(itsPerson, patient, RelationKind.RELATIVE, null, null));
        for (long id : List.of(secret, open)) {
            fixture.vote(id, voters.get(1), AGAINST);
            fixture.vote(id, voters.get(2), AGAINST);
        }

        assertThat(file(COORDINATOR, secret).doubt().voters()).isEqualTo(1);
        assertThat(file(COORDINATOR, secret).result().voted()).isEqualTo(3);
        assertThat(file(COORDINATOR, open).doubt()).isEqualTo(Doubt.NONE);
        assertThat(file(COORDINATOR, open).result().voted()).isEqualTo(2);
        assertThat(file(COORDINATOR, open).recused()).isEqualTo(1);
    }

    @Test
    void anOpenVoteIsStillTakenBackWhileTheBallotRuns() throws Exception {
        List<String> voters = fixture.voters(2);
        long id = fixture.open(false, inAWeek(), voters);
        fixture.declare(id, voters);
        fixture.vote(id, voters.get(0), FOR);

        COORDINATOR.run(() -> desk.reportConflict(id, voters.get(0), ConflictKind.OTHER, "He told me."));

        assertThat(file(COORDINATOR, id).voted()).isZero();
        assertThat(file(COORDINATOR, id).recused()).isEqualTo(1);
        assertThat(file(COORDINATOR, id).doubt()).isEqualTo(Doubt.NONE);
    }

    @Test
    void aMemberIsRaisedByAnAdoptedBallotAndNotByAVoidOne() throws Exception {
        List<String> voters = fixture.voters(1);
        long id = fixture.open(true, inAWeek(), voters);
        fixture.declare(id, voters);
        long person = fixture.person("Layla");
        Decision decision = new Decision(LocalDate.of(2026, 1, 5), "Admitted.", new RecordRef("ballot", id));
        Refused.by("rule.membership.ballotNotAdopted", () -> admit(person, decision));
        fixture.vote(id, voters.get(0), FOR);
        COORDINATOR.run(() -> desk.declareVoid(id, file(COORDINATOR, id).version(), "Called by mistake."));
        Refused.by("rule.membership.ballotNotAdopted", () -> admit(person, decision));

        long other = fixture.open(true, inAWeek(), voters);
        fixture.declare(other, voters);
        fixture.vote(other, voters.get(0), FOR);

        assertThat(admit(person, new Decision(LocalDate.of(2026, 1, 5), null, new RecordRef("ballot", other))))
                .isPositive();
    }

    private long admit(long person, Decision decision) throws Exception {
        return COORDINATOR.call(() -> members.admit(UUID.randomUUID(), person, decision));
    }

    private boolean isAskedWhetherItStands(long id) throws Exception {
        List<TodoRow> open = As.user("somebody", Roles.COORDINATOR)
                .call(() -> todos.mine(new PageRequest(0, 5000, null, true)))
                .rows();
        return open.stream()
                .anyMatch(todo -> new RecordRef("ballot", id).equals(todo.subject())
                        && todo.label().key().equals(BallotRecusals.DOUBTED));
    }

    private List<OutboxRow> mails(String username) throws Exception {
        return As.user("admin", Roles.ADMINISTRATOR)
                .call(() -> outbox.list(null, username, PageRequest.firstPage(50)))
                .rows();
    }

    private BallotFile file(As reader, long id) throws Exception {
        return reader.call(() -> book.file(id));
    }
}
