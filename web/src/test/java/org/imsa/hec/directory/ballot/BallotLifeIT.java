package org.imsa.hec.directory.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.ballot.BallotFixture.COORDINATOR;
import static org.imsa.hec.directory.ballot.BallotFixture.inAWeek;
import static org.imsa.hec.directory.ballot.BallotFixture.paper;
import static org.imsa.hec.directory.ballot.BallotFixture.voter;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.imsa.hec.directory.api.BallotOutcome;
import org.imsa.hec.directory.api.BallotResult;
import org.imsa.hec.directory.api.Ballots;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.Conflicts;
import org.imsa.hec.directory.conflict.RelationKind;
import org.imsa.hec.directory.conflict.Relations;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.document.DocumentRow;
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

/** The life of one ballot, step by step, and the other ways it may go. */
class BallotLifeIT extends ContainerTest {
    private final RecordRef subject =
            new RecordRef("test", ThreadLocalRandom.current().nextLong(1, 1_000_000_000));

    @Inject
    private BallotFixture fixture;

    @Inject
    private BallotsHeard heard;

    @Inject
    private UserTransaction transaction;

    @EJB
    private Ballots ballots;

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
    private Conflicts conflicts;

    @EJB
    private Documents documents;

    @EJB
    private Todos todos;

    @EJB
    private Outbox outbox;

    @Test
    void fourAreCalledOneIsARelativeTwoAgreeOneIsAgainst() throws Exception {
        List<String> voters = fixture.voters(4);
        String relative = voters.get(3);
        long patient = fixture.person("Patient");
        long itsPerson = fixture.personOf(relative);
        COORDINATOR.run(() -> relations.record(itsPerson, patient, RelationKind.RELATIVE, null, null));

        // drafted with an attachment, then opened: frozen, and the relative is recused at once
        long id = COORDINATOR.call(
                () -> desk.draft(UUID.randomUUID(), paper(subject, List.of(patient), false, inAWeek())));
        COORDINATOR.run(() -> desk.addVoters(id, voters));
        COORDINATOR.run(() -> documents.attach(ref(id), "offer.txt", text("12,000"), "Offer of the hospital", null));
        COORDINATOR.run(() -> desk.open(id, file(COORDINATOR, id).version()));
        BallotFile opened = file(COORDINATOR, id);
        assertThat(opened.files()).extracting(FrozenFile::name).containsExactly("Offer of the hospital");
        assertThat(opened.recused()).isEqualTo(1);
        assertThat(opened.silent()).isEqualTo(3);

        // the voters have a to-do and a letter, the relative has none
        assertThat(todosOf(id)).containsExactlyInAnyOrderElementsOf(voters.subList(0, 3));
        assertThat(mails(voters.get(0))).hasSize(1);
        assertThat(mails(relative)).isEmpty();

        // before declaring, no voter sees the text or the documents; the relative never does
        for (String username : voters) {
            assertThat(file(voter(username), id).textEnglish()).isNull();
            assertThat(voter(username).call(() -> documents.of(ref(id)))).isEmpty();
        }
        fixture.declare(id, voters.subList(0, 3));
        assertThat(file(voter(voters.get(0)), id).textEnglish()).isEqualTo(BallotFixture.TEXT);
        assertThat(voter(voters.get(0)).call(() -> documents.of(ref(id)))).hasSize(1);
        assertThat(voter(relative).call(() -> booth.declareNone(id))).isFalse();
        refused("rule.ballot.recused", () -> booth.vote(UUID.randomUUID(), id, 1, null), relative);
        assertThat(file(voter(relative), id).textEnglish()).isNull();

        // nothing frozen is changed
        assertThatThrownBy(() -> COORDINATOR.run(() ->
                        desk.change(id, file(COORDINATOR, id).version(), paper(null, List.of(), true, inAWeek()))))
                .hasMessageContaining("rule.ballot.notDraft");
        assertThatThrownBy(() -> COORDINATOR.run(
                        () -> documents.attach(ref(id), "other.txt", text("13,000"), "Another offer", null)))
                .hasMessageContaining("rule.document.notAllowed");

        // they vote; one changes their mind; the last vote closes the ballot
        fixture.vote(id, voters.get(0), 2);
        voter(voters.get(0)).run(() -> booth.vote(UUID.randomUUID(), id, 1, "The child cannot wait."));
        fixture.vote(id, voters.get(1), 1);
        assertThat(heard.of(id)).isEmpty();
        fixture.vote(id, voters.get(2), 2);

        BallotResult result = new BallotResult(BallotOutcome.ADOPTED, 1, 4, 3, 1, 0, 2, 1, 0, 2);
        assertThat(heard.of(id)).hasSize(1);
        assertThat(heard.of(id).get(0).result()).isEqualTo(result);
        assertThat(heard.of(id).get(0).subject()).isEqualTo(subject);
        BallotFile closed = file(COORDINATOR, id);
        assertThat(closed.result()).isEqualTo(result);
        assertThat(closed.options()).extracting(OptionLine::votes).containsExactly(2, 1, 0);
        assertThat(closed.voters()).extracting(VoterLine::reason).contains("The child cannot wait.");
        assertThat(todosOf(id)).isEmpty();
        refused("rule.ballot.notOpen", () -> booth.vote(UUID.randomUUID(), id, 1, null), voters.get(1));

        // the minutes, which the relative does not read
        COORDINATOR.run(() -> minutes.write(id));
        assertThat(COORDINATOR.call(() -> documents.of(ref(id))))
                .extracting(DocumentRow::language)
                .contains("en", "ar");
        assertThat(voter(relative).call(() -> documents.of(ref(id)))).isEmpty();
        assertThat(file(voter(relative), id).result()).isEqualTo(result);
    }

    @Test
    void whoIsNotEntitledDoesNotVoteAndSeesNothing() throws Exception {
        long id = fixture.open(false, inAWeek(), fixture.voters(2));

        refused("rule.ballot.notEntitled", () -> booth.vote(UUID.randomUUID(), id, 1, null), "stranger");
        refused("rule.record.gone", () -> book.file(id), "stranger");
        assertThat(voter("stranger")
                        .call(() -> book.list(null, null, PageRequest.firstPage(500)))
                        .rows())
                .extracting(BallotRow::id)
                .doesNotContain(id);
        assertThat(file(As.user("auditor", Roles.AUDITOR), id).textEnglish()).isNotNull();
        assertThatThrownBy(
                        () -> As.user("auditor", Roles.AUDITOR).run(() -> booth.vote(UUID.randomUUID(), id, 1, null)))
                .hasMessageContaining("rule.ballot.notEntitled");
    }

    @Test
    void whoDeclaredNothingDoesNotVote() throws Exception {
        List<String> voters = fixture.voters(2);
        long id = fixture.open(false, inAWeek(), voters);

        refused("rule.conflict.undeclared", () -> booth.vote(UUID.randomUUID(), id, 1, null), voters.get(0));
    }

    @Test
    void whoDeclaresAConflictIsRecusedAndTheOthersAreFewerToReachTheQuorum() throws Exception {
        List<String> voters = fixture.voters(3);
        long id = fixture.open(paper(subject, List.of(), false, inAWeek()), voters);
        for (String username : voters.subList(0, 2)) {
            voter(username).run(() -> booth.declareConflict(id, ConflictKind.MONEY, "My clinic is paid for it."));
        }
        fixture.declare(id, voters.subList(2, 3));
        fixture.vote(id, voters.get(2), 1);

        assertThat(file(COORDINATOR, id).result())
                .isEqualTo(new BallotResult(BallotOutcome.ADOPTED, 1, 3, 1, 2, 0, 1, 0, 0, 1));
        assertThat(file(voter(voters.get(0)), id).sight()).isEqualTo(Sight.RECUSED);
        assertThat(conflicts.standing(voters.get(0), subject, List.of()).isInConflict())
                .isTrue();
    }

    @Test
    void aConflictThatIsFoundByRuleWhenDeclaringNoneRecuses() throws Exception {
        List<String> voters = fixture.voters(2);
        long patient = fixture.person("Patient");
        long id = fixture.open(paper(subject, List.of(patient), false, inAWeek()), voters);
        long itsPerson = fixture.personOf(voters.get(0));
        COORDINATOR.run(() -> relations.record(patient, itsPerson, RelationKind.COLLEAGUE, null, null));

        assertThat(voter(voters.get(0)).call(() -> booth.declareNone(id))).isFalse();

        assertThat(file(voter(voters.get(0)), id).sight()).isEqualTo(Sight.RECUSED);
        assertThat(file(COORDINATOR, id).recused()).isEqualTo(1);
    }

    @Test
    void anOpenVoteIsTakenBackByAConflictDeclaredLater() throws Exception {
        List<String> voters = fixture.voters(3);
        long id = fixture.open(false, inAWeek(), voters);
        fixture.declare(id, voters);
        fixture.vote(id, voters.get(0), 1);

        voter(voters.get(0)).run(() -> booth.recuse(id));

        BallotFile file = file(COORDINATOR, id);
        assertThat(List.of(file.voted(), file.recused(), file.silent())).containsExactly(0, 1, 2);
    }

    @Test
    void aBallotOfWhichAllAreRecusedEndsWithoutAQuorum() throws Exception {
        List<String> voters = fixture.voters(1);
        long id = fixture.open(false, inAWeek(), voters);

        voter(voters.get(0)).run(() -> booth.recuse(id));

        assertThat(file(COORDINATOR, id).result().outcome()).isEqualTo(BallotOutcome.NO_QUORUM);
    }

    @Test
    void aWithdrawalTellsItsReasonAndEndsTheTodos() throws Exception {
        List<String> voters = fixture.voters(2);
        long id = fixture.open(false, inAWeek(), voters);

        COORDINATOR.run(() -> desk.withdraw(id, "The patient has died."));

        assertThat(file(COORDINATOR, id).withdrawnBecause()).isEqualTo("The patient has died.");
        assertThat(todosOf(id)).isEmpty();
        assertThat(mails(voters.get(0))).hasSize(2);
        refused("rule.ballot.notOpen", () -> booth.vote(UUID.randomUUID(), id, 1, null), voters.get(0));
        assertThat(heard.of(id)).isEmpty();
    }

    @Test
    void whatAnotherContextRefusesIsNotClosed() throws Exception {
        List<String> voters = fixture.voters(1);
        long id = fixture.open(paper(new RecordRef("refused", subject.id()), List.of(), false, inAWeek()), voters);
        fixture.declare(id, voters);

        refused("rule.fund.closed", () -> booth.vote(UUID.randomUUID(), id, 1, null), voters.get(0));

        assertThat(file(COORDINATOR, id).status()).isEqualTo(BallotStatus.OPEN);
        assertThat(file(COORDINATOR, id).voted()).isZero();
    }

    @Test
    void anotherContextCallsASecretBallotAboutItsRecord() throws Exception {
        List<String> voters = fixture.voters(2);
        UUID request = UUID.randomUUID();

        long id = called(request, voters);

        assertThat(called(request, voters)).isEqualTo(id);
        BallotFile file = file(COORDINATOR, id);
        assertThat(file.status()).isEqualTo(BallotStatus.OPEN);
        assertThat(file.subject()).isEqualTo(subject);
        assertThat(file.silent()).isEqualTo(2);
        assertThat(todosOf(id)).containsExactlyInAnyOrderElementsOf(voters);
    }

    private long called(UUID request, List<String> voters) throws Exception {
        return As.user("omar", Roles.GRANTS_OFFICER).call(() -> {
            transaction.begin();
            long id = ballots.call(request, paper(subject, List.of(), true, inAWeek()), voters);
            transaction.commit();
            return id;
        });
    }

    @Test
    void aTreasurerDoesNotPrepareBallots() {
        assertThatThrownBy(() -> As.user("layla", Roles.TREASURER)
                        .run(() -> desk.draft(UUID.randomUUID(), paper(null, List.of(), false, inAWeek()))))
                .isInstanceOf(EJBAccessException.class);
    }

    private BallotFile file(As who, long id) throws Exception {
        return who.call(() -> book.file(id));
    }

    private List<String> todosOf(long id) throws Exception {
        return COORDINATOR.call(() -> todos.of(ref(id))).stream()
                .map(TodoRow::username)
                .toList();
    }

    private List<OutboxRow> mails(String username) throws Exception {
        return As.user("admin", Roles.ADMINISTRATOR)
                .call(() -> outbox.list(null, username, PageRequest.firstPage(50)))
                .rows();
    }

    private static void refused(String rule, As.Work deed, String username) {
        assertThatThrownBy(() -> voter(username).run(deed))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(rule);
    }

    private static RecordRef ref(long id) {
        return new RecordRef("ballot", id);
    }

    private static ByteArrayInputStream text(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
