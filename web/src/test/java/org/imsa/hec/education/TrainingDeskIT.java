package org.imsa.hec.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.PartyFixture.hospital;
import static org.imsa.hec.directory.PartyFixture.person;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.education.training.TrainingDesk;
import org.imsa.hec.education.training.TrainingDetails;
import org.imsa.hec.education.training.TrainingFile;
import org.imsa.hec.education.training.TrainingFilter;
import org.imsa.hec.education.training.TrainingFormat;
import org.imsa.hec.education.training.TrainingPlaces;
import org.imsa.hec.education.training.TrainingRow;
import org.imsa.hec.education.training.TrainingStatus;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingDeskIT extends ContainerTest {
    private static final As EDUCATOR = As.user("educator", Roles.EDUCATION_OFFICER);
    private static final As COORDINATOR = As.user("coordinator", Roles.COORDINATOR);
    private static final LocalDate VISA_DAY = LocalDate.of(2026, 1, 5);
    private static final DateRange DAYS = DateRange.of(LocalDate.of(2026, 1, 11), LocalDate.of(2026, 4, 2));

    private final String title = "Course " + uniqueWord();

    @EJB
    private TrainingDesk desk;

    @EJB
    private TrainingPlaces places;

    @EJB
    private PersonDesk people;

    @EJB
    private OrganisationDesk organisations;

    @Test
    void aTrainingPlaceIsLedFromTheOfferToTheReturn() throws Exception {
        long id = offer(details(traineeId(), hostId()));

        EDUCATOR.run(() -> desk.accept(id, file(id).version()));
        EDUCATOR.run(() -> desk.recordVisa(id, file(id).version(), VISA_DAY));
        EDUCATOR.run(() -> desk.begin(id, file(id).version()));
        EDUCATOR.run(() -> desk.complete(id, file(id).version(), "Runs the cardiac list in Basra."));

        TrainingFile done = file(id);
        assertThat(done.number()).matches("TP-\\d{4}-\\d{4,}");
        assertThat(done.status()).isEqualTo(TrainingStatus.COMPLETED);
        assertThat(done.visaIssuedOn()).isEqualTo(VISA_DAY);
        assertThat(done.outcome()).isEqualTo("Runs the cardiac list in Basra.");
        assertThat(done.trainee().latin()).isEqualTo("Zaynab Rubaie");
    }

    @Test
    void nobodyBeginsWithoutTheVisaTheyNeed() throws Exception {
        long id = offer(details(traineeId(), hostId()));
        EDUCATOR.run(() -> desk.accept(id, file(id).version()));

        assertThatThrownBy(() -> EDUCATOR.run(() -> desk.begin(id, file(id).version())))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.training.status");
        assertThat(file(id).status()).isEqualTo(TrainingStatus.ACCEPTED);
    }

    @Test
    void aHospitalIsNotTrainedAndAPersonDoesNotHost() throws Exception {
        long trainee = traineeId();
        long host = hostId();

        assertThatThrownBy(() -> offer(details(host, host))).hasMessageContaining("rule.training.traineeIsPerson");
        assertThatThrownBy(() -> offer(details(trainee, trainee)))
                .hasMessageContaining("rule.training.hostIsOrganisation");
    }

    @Test
    void aMissionLeadReadsTrainingPlacesButDoesNotChangeThem() throws Exception {
        As lead = As.user("lead", Roles.MISSION_LEAD);
        long id = offer(details(null, null));

        assertThat(lead.call(() -> places.file(id)).id()).isEqualTo(id);
        assertThatThrownBy(() -> lead.run(() -> desk.withdraw(id, 1, "No visa")))
                .isInstanceOf(EJBAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "latin", "arabic", "status", "format", "firstDay"})
    void theListIsFilteredAndSortedByEachOfItsColumns(String column) throws Exception {
        long trainee = traineeId();
        long id = offer(details(trainee, hostId()));
        TrainingFilter filter = new TrainingFilter(title, TrainingStatus.OFFERED, TrainingFormat.SHORT_COURSE, trainee);

        TrainingRow row = EDUCATOR.call(() -> places.list(filter, new PageRequest(0, 25, column, true)))
                .rows()
                .get(0);

        assertThat(row.id()).isEqualTo(id);
        assertThat(row.traineeLatin()).isEqualTo("Zaynab Rubaie");
        assertThat(row.firstDay()).isEqualTo(DAYS.first());
    }

    private TrainingDetails details(Long trainee, Long host) {
        DateRange days = trainee == null ? null : DAYS;
        return new TrainingDetails(title, null, TrainingFormat.SHORT_COURSE, trainee, host, days, true, null);
    }

    private long offer(TrainingDetails details) throws Exception {
        return EDUCATOR.call(() -> desk.offer(UUID.randomUUID(), details));
    }

    private TrainingFile file(long id) throws Exception {
        return EDUCATOR.call(() -> places.file(id));
    }

    private long traineeId() throws Exception {
        return COORDINATOR.call(() -> people.add(UUID.randomUUID(), person("Zaynab", "Rubaie")));
    }

    private long hostId() throws Exception {
        return COORDINATOR.call(
                () -> organisations.add(UUID.randomUUID(), hospital("Cleveland Children’s Hospital", null)));
    }
}
