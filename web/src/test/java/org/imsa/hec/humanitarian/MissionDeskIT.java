package org.imsa.hec.humanitarian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.PartyFixture.hospital;
import static org.imsa.hec.directory.PartyFixture.person;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.humanitarian.mission.MissionDesk;
import org.imsa.hec.humanitarian.mission.MissionDetails;
import org.imsa.hec.humanitarian.mission.MissionFile;
import org.imsa.hec.humanitarian.mission.MissionFilter;
import org.imsa.hec.humanitarian.mission.MissionReport;
import org.imsa.hec.humanitarian.mission.MissionRow;
import org.imsa.hec.humanitarian.mission.MissionStatus;
import org.imsa.hec.humanitarian.mission.Missions;
import org.imsa.hec.kernel.RecordChanged;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissionDeskIT extends ContainerTest {
    private static final As LEAD = As.user("lead", Roles.MISSION_LEAD);
    private static final As COORDINATOR = As.user("coordinator", Roles.COORDINATOR);
    private static final DateRange DAYS = DateRange.of(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 18));

    private final String title = "Mission " + uniqueWord();

    @EJB
    private MissionDesk desk;

    @EJB
    private Missions missions;

    @EJB
    private PersonDesk people;

    @EJB
    private OrganisationDesk organisations;

    @Test
    void aMissionIsLedFromThePlanToTheReport() throws Exception {
        long id = plan(details(hospitalId(), leadId()));

        LEAD.run(() -> desk.prepare(id, file(id).version()));
        LEAD.run(() -> desk.depart(id, file(id).version()));
        LEAD.run(() -> desk.complete(id, file(id).version(), new MissionReport(42, 40, 6, null, "Forty repaired.")));

        MissionFile done = file(id);
        assertThat(done.number()).matches("MI-\\d{4}-\\d{4,}");
        assertThat(done.status()).isEqualTo(MissionStatus.COMPLETED);
        assertThat(done.report()).isEqualTo(new MissionReport(42, 40, 6, 0, "Forty repaired."));
        assertThat(done.host().latin()).isEqualTo("Nasiriyah Heart Centre");
        assertThat(done.details().budget()).isEqualTo(Money.usd("36000"));
    }

    @Test
    void aMissionThatIsNotSettledIsNotPrepared() throws Exception {
        long id = plan(details(null, null));

        assertThatThrownBy(() -> LEAD.run(() -> desk.prepare(id, file(id).version())))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.mission.notSettled");
        assertThat(file(id).status()).isEqualTo(MissionStatus.PLANNED);
    }

    @Test
    void aPersonDoesNotHostAMissionAndAHospitalDoesNotLeadOne() throws Exception {
        long hospital = hospitalId();
        long person = leadId();

        assertThatThrownBy(() -> plan(details(person, person))).hasMessageContaining("rule.mission.hostIsOrganisation");
        assertThatThrownBy(() -> plan(details(hospital, hospital))).hasMessageContaining("rule.mission.leadIsPerson");
    }

    @Test
    void aDoubleClickPlansOneMission() throws Exception {
        UUID request = UUID.randomUUID();
        MissionDetails details = details(null, null);

        long first = LEAD.call(() -> desk.plan(request, details));

        assertThat(LEAD.call(() -> desk.plan(request, details))).isEqualTo(first);
    }

    @Test
    void twoWhoPrepareAtOnceDoNotBothSucceed() throws Exception {
        long id = plan(details(hospitalId(), leadId()));
        long seen = file(id).version();
        LEAD.run(() -> desk.prepare(id, seen));

        assertThatThrownBy(() -> COORDINATOR.run(() -> desk.cancel(id, seen, "Floods")))
                .isInstanceOf(RecordChanged.class);
    }

    @Test
    void aGrantsOfficerReadsMissionsButDoesNotLeadThem() throws Exception {
        As officer = As.user("officer", Roles.GRANTS_OFFICER);
        long id = plan(details(null, null));

        assertThat(officer.call(() -> missions.file(id)).id()).isEqualTo(id);
        assertThatThrownBy(() -> officer.run(() -> desk.cancel(id, 1, "Floods")))
                .isInstanceOf(EJBAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "latin", "arabic", "status", "firstDay", "budget"})
    void theListIsFilteredAndSortedByEachOfItsColumns(String column) throws Exception {
        long host = hospitalId();
        long id = plan(details(host, leadId()));
        MissionFilter filter = new MissionFilter(title, MissionStatus.PLANNED, Governorate.DHI_QAR, host);

        MissionRow row = LEAD.call(() -> missions.list(filter, new PageRequest(0, 25, column, true)))
                .rows()
                .get(0);

        assertThat(row.id()).isEqualTo(id);
        assertThat(row.hostLatin()).isEqualTo("Nasiriyah Heart Centre");
        assertThat(row.leadLatin()).isEqualTo("Layla Karim");
        assertThat(row.budget()).isEqualTo(Money.usd("36000"));
    }

    @Test
    void aMissionWithoutHostLeadAndDaysIsListedToo() throws Exception {
        plan(details(null, null));

        MissionRow row = LEAD.call(() -> missions.list(MissionFilter.of(title), PageRequest.firstPage(25)))
                .rows()
                .get(0);

        assertThat(row.hostLatin()).isNull();
        assertThat(row.firstDay()).isNull();
        assertThat(row.budget()).isNull();
    }

    private MissionDetails details(Long host, Long lead) {
        boolean isSettled = host != null && lead != null;
        return new MissionDetails(
                title,
                "بعثة",
                host,
                lead,
                isSettled ? DAYS : null,
                Governorate.DHI_QAR,
                "Nasiriyah",
                isSettled ? Money.usd("36000") : null,
                null);
    }

    private long plan(MissionDetails details) throws Exception {
        return LEAD.call(() -> desk.plan(UUID.randomUUID(), details));
    }

    private MissionFile file(long id) throws Exception {
        return LEAD.call(() -> missions.file(id));
    }

    private long hospitalId() throws Exception {
        return COORDINATOR.call(() -> organisations.add(UUID.randomUUID(), hospital("Nasiriyah Heart Centre", null)));
    }

    private long leadId() throws Exception {
        return COORDINATOR.call(() -> people.add(UUID.randomUUID(), person("Layla", "Karim")));
    }
}
