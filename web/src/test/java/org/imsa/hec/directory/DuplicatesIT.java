package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.api.Duplicates;
import org.imsa.hec.directory.api.LikelyDuplicate;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.duplicate.PairRow;
import org.imsa.hec.directory.duplicate.PairState;
import org.imsa.hec.directory.duplicate.SuspectedPairs;
import org.imsa.hec.directory.name.PersonSketch;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.directory.person.Sex;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RecordChanged;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.JobState;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class DuplicatesIT extends ContainerTest {
    private static final As COORDINATOR = As.user("nadia", Roles.COORDINATOR);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(90);

    @EJB
    private Duplicates duplicates;

    @EJB
    private SuspectedPairs pairs;

    @EJB
    private PersonDesk persons;

    @EJB
    private Jobs jobs;

    @Test
    void somebodyWrittenInTheOtherScriptIsLikelyTheSame() throws Exception {
        long known = add(latin("Sufyan", "Mundhir", "Al-Qarghuli"), null, null);

        List<LikelyDuplicate> found = likely(PersonSketch.named(null, "سفيان منذر القرغولي"));

        assertThat(found).extracting(one -> one.party().id()).contains(known);
        assertThat(found.get(0).percent()).isGreaterThanOrEqualTo(80);
        assertThat(found.get(0).reasons()).extracting(Message::key).contains("likeness.name.same");
    }

    @Test
    void aBrotherIsNotTheSame() throws Exception {
        long known = add(latin("Sufyan", "Mundhir", "Al-Qarghuli"), null, null);

        assertThat(likely(PersonSketch.named("Luqman Mundhir Al-Qarghuli", null)))
                .extracting(one -> one.party().id())
                .doesNotContain(known);
    }

    @Test
    void anEmailAddressAndABirthdayMakeItLikelier() throws Exception {
        String family = uniqueWord();
        String email = family + "@example.org";
        LocalDate born = LocalDate.of(1979, 3, 4);
        long known = add(latin("Nashwan", "Ayoub", family), email, born);

        LikelyDuplicate found = likely(
                        new PersonSketch("Nashwan A. " + family, null, born, null, null, Set.of(), Set.of(email), null))
                .get(0);

        assertThat(found.party().id()).isEqualTo(known);
        assertThat(found.reasons()).extracting(Message::key).contains("likeness.email.same", "likeness.birth.same");
    }

    @Test
    void whatHasNoLetterIsLikeNobody() throws Exception {
        add(latin("Nashwan", "Ayoub", uniqueWord()), null, null);

        assertThat(likely(PersonSketch.named("---", "ـ"))).isEmpty();
    }

    @Test
    void theSearchFindsPairsAndForgetsNoDecision() throws Exception {
        String family = uniqueWord();
        add(latin("Yazan", "Munif", family), null, null);
        add(latin("Yazen", "Muneef", family), null, null);

        search();

        PairRow pair = listed(family).get(0);
        assertThat(pair.state()).isEqualTo(PairState.SUSPECTED);
        assertThat(pair.score()).isGreaterThanOrEqualTo(80);
        assertThat(pair.reasons()).isNotEmpty();

        COORDINATOR.run(() -> pairs.notTheSame(pair.id(), pair.version()));
        search();

        assertThat(listed(family)).singleElement().extracting(PairRow::state).isEqualTo(PairState.NOT_THE_SAME);
        assertThatThrownBy(() -> COORDINATOR.run(() -> pairs.notTheSame(pair.id(), pair.version())))
                .isInstanceOf(RecordChanged.class);
    }

    @Test
    void onlyCoordinatorsAndAdministratorsDecide() {
        As treasurer = As.user("layla", Roles.TREASURER);

        assertThatThrownBy(() -> treasurer.call(() -> pairs.search())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> treasurer.run(() -> pairs.notTheSame(1, 1))).isInstanceOf(EJBAccessException.class);
    }

    private void search() throws Exception {
        RecordRef job = COORDINATOR.call(() -> pairs.search());
        Instant end = Instant.now().plus(LONG_ENOUGH);
        JobRow row = job(job);
        while (!row.isOver() && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            row = job(job);
        }
        assertThat(row.state()).as(String.valueOf(row.message())).isEqualTo(JobState.DONE);
    }

    private JobRow job(RecordRef job) throws Exception {
        return COORDINATOR.call(() -> jobs.find(job.id())).orElseThrow();
    }

    private List<PairRow> listed(String text) throws Exception {
        return COORDINATOR.call(
                () -> pairs.list(null, text, PageRequest.firstPage(10)).rows());
    }

    private List<LikelyDuplicate> likely(PersonSketch sketch) throws Exception {
        return COORDINATOR.call(() -> duplicates.likely(PartyKind.PERSON, sketch, null, 70, 10));
    }

    private static PersonNames latin(String given, String father, String family) {
        return PersonNames.of(given, father, null, family);
    }

    private long add(PersonNames latin, String email, LocalDate born) throws Exception {
        PersonDetails details = new PersonDetails(
                latin,
                PersonNames.of(null, null, null, null),
                Sex.MALE,
                born,
                null,
                null,
                email,
                null,
                null,
                null,
                null,
                null,
                null);
        return COORDINATOR.call(() -> persons.add(UUID.randomUUID(), details));
    }
}
