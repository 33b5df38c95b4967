package org.imsa.hec.directory.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.ballot.BallotFixture.COORDINATOR;
import static org.imsa.hec.directory.ballot.BallotFixture.inAWeek;
import static org.imsa.hec.directory.ballot.BallotFixture.voter;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.imsa.hec.directory.api.BallotOutcome;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.outbox.Outbox;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many at once, twice at once, too late, and while it is being closed: nothing is lost, and nobody counts twice. */
class BallotRaceIT extends ContainerTest {
    private final Clock clock = Clock.systemUTC();

    @Inject
    private BallotFixture fixture;

    @Inject
    private BallotsHeard heard;

    @EJB
    private BallotBooth booth;

    @EJB
    private BallotBook book;

    @EJB
    private BallotDesk desk;

    @EJB
    private BallotClosing closing;

    @EJB
    private Outbox outbox;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eightWhoVoteAtOnceAreAllCountedAndTheLastOneCloses(boolean secret) throws Exception {
        List<String> voters = fixture.voters(8);
        long id = fixture.open(secret, inAWeek(), voters);
        fixture.declare(id, voters);

        for (FutureTask<Boolean> vote : Threads.together(votes(id, voters))) {
            assertThat(vote.get()).isTrue();
        }

        BallotFile file = file(id);
        assertThat(file.status()).isEqualTo(BallotStatus.CLOSED);
        assertThat(file.options()).extracting(OptionLine::votes).containsExactly(4, 4, 0);
        assertThat(file.result().outcome()).isEqualTo(BallotOutcome.TIED);
        assertThat(heard.of(id)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDoubleClickCountsOnce(boolean secret) throws Exception {
        List<String> voters = fixture.voters(2);
        long id = fixture.open(secret, inAWeek(), voters);
        fixture.declare(id, voters);
        UUID click = UUID.randomUUID();

        for (FutureTask<Boolean> vote : Threads.together(4, () -> vote(id, voters.get(0), click, 1))) {
            assertThat(vote.get()).isTrue();
        }

        assertThat(file(id).voted()).isEqualTo(1);
        fixture.vote(id, voters.get(1), 1);
        assertThat(file(id).options()).extracting(OptionLine::votes).containsExactly(2, 0, 0);
    }

    @Test
    void aSecondSecretVoteIsRefusedAndTheFirstStands() throws Exception {
        List<String> voters = fixture.voters(2);
        long id = fixture.open(true, inAWeek(), voters);
        fixture.declare(id, voters);
        fixture.vote(id, voters.get(0), 1);

        assertThatThrownBy(() -> fixture.vote(id, voters.get(0), 2))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.ballot.votedSecretly");
        assertThat(file(id).voted()).isEqualTo(1);
    }

    @Test
    void whoVotesAfterTheDeadlineIsToldWhenItWas() throws Exception {
        List<String> voters = fixture.voters(2);
        Instant deadline = clock.instant().plusSeconds(3);
        long id = fixture.open(false, deadline, voters);
        fixture.declare(id, voters);
        waitUntil(deadline);

        assertThatThrownBy(() -> fixture.vote(id, voters.get(0), 1))
                .satisfies(refused ->
                        assertThat(((RuleBroken) refused).key()).isIn("rule.ballot.tooLate", "rule.ballot.notOpen"));
        assertThat(file(id).voted()).isZero();
    }

    @Test
    void whoVotesWhileItIsClosedIsEitherCountedOrToldSo() throws Exception {
        List<String> voters = fixture.voters(8);
        Instant deadline = clock.instant().plusSeconds(6);
        long id = fixture.open(true, deadline, voters);
        fixture.declare(id, voters);
        List<Callable<Boolean>> deeds = new ArrayList<>(votes(id, voters.subList(0, 6)));
        deeds.add(() -> {
            closing.close(id);
            return false;
        });
        deeds.add(() -> {
            closing.close(id);
            return false;
        });
        waitUntil(deadline.minusMillis(60));

        int told = 0;
        int counted = 0;
        for (FutureTask<Boolean> deed : Threads.together(deeds)) {
            try {
                counted += deed.get() ? 1 : 0;
            } catch (ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOf(RuleBroken.class);
                told++;
            }
        }
        waitUntil(deadline);
        closing.close(id);

        BallotFile file = file(id);
        assertThat(counted + told).isEqualTo(6);
        assertThat(file.status()).isEqualTo(BallotStatus.CLOSED);
        assertThat(file.voted()).isEqualTo(counted);
        assertThat(file.options().stream().mapToInt(OptionLine::votes).sum()).isEqualTo(counted);
        assertThat(file.voted() + file.recused() + file.silent()).isEqualTo(8);
        assertThat(heard.of(id)).hasSize(1);
    }

    @Test
    void twoNodesThatCloseAtOnceCloseOnce() throws Exception {
        List<String> voters = fixture.voters(2);
        Instant deadline = clock.instant().plusSeconds(2);
        long id = fixture.open(false, deadline, voters);
        waitUntil(deadline);

        Threads.together(4, () -> {
                    closing.close(id);
                    return null;
                })
                .forEach(done -> assertThat(done).succeedsWithin(Duration.ofSeconds(1)));

        assertThat(heard.of(id)).hasSize(1);
        assertThat(file(id).result().outcome()).isEqualTo(BallotOutcome.NO_QUORUM);
        assertThat(closing.due()).doesNotContain(id);
    }

    @Test
    void whoIsSilentIsRemindedOnceADayBeforeTheEnd() throws Exception {
        List<String> voters = fixture.voters(2);
        long id = fixture.open(false, clock.instant().plus(Duration.ofHours(5)), voters);
        fixture.declare(id, voters);
        fixture.vote(id, voters.get(0), 1);

        closing.remind(id);
        closing.remind(id);

        assertThat(mails(voters.get(0))).isEqualTo(1);
        assertThat(mails(voters.get(1))).isEqualTo(2);
        assertThat(closing.toRemind()).doesNotContain(id);
    }

    @Test
    void whoOpensAnOlderStateThanIsStoredIsToldSo() throws Exception {
        List<String> voters = fixture.voters(1);
        long id = COORDINATOR.call(
                () -> desk.draft(UUID.randomUUID(), BallotFixture.paper(null, List.of(), false, inAWeek())));
        long seen = file(id).version();
        COORDINATOR.run(() -> desk.addVoters(id, voters));

        assertThatThrownBy(() -> COORDINATOR.run(() -> desk.open(id, seen)))
                .hasMessageContaining("rule.record.changed");
    }

    /** Everybody in turn votes for and against. */
    private List<Callable<Boolean>> votes(long id, List<String> voters) {
        List<Callable<Boolean>> votes = new ArrayList<>();
        for (int i = 0; i < voters.size(); i++) {
            String username = voters.get(i);
            int option = i % 2 + 1;
            votes.add(() -> vote(id, username, UUID.randomUUID(), option));
        }
        return votes;
    }

    private boolean vote(long id, String username, UUID click, int option) throws Exception {
        voter(username).run(() -> booth.vote(click, id, option, null));
        return true;
    }

    private BallotFile file(long id) throws Exception {
        return COORDINATOR.call(() -> book.file(id));
    }

    private long mails(String username) throws Exception {
        return As.user("admin", Roles.ADMINISTRATOR)
                .call(() -> outbox.list(null, username, PageRequest.firstPage(50)))
                .total();
    }

    private void waitUntil(Instant moment) throws InterruptedException {
        Thread.sleep(Math.max(0, Duration.between(clock.instant(), moment).toMillis() + 1));
    }
}
