package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.party.PartyRoles;
import org.imsa.hec.directory.party.RoleLine;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonFilter;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.directory.person.PersonRow;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/** Who may know what somebody is. */
class PartyRolesIT extends ContainerTest {
    private static final As TREASURER = As.user("treasurer", Roles.TREASURER);
    private static final As CASE_MANAGER = As.user("case-manager", Roles.CASE_MANAGER);

    private final String family = PartyFixture.uniqueWord();

    @EJB
    private PartyRoles roles;

    @EJB
    private PersonDesk desk;

    @EJB
    private People people;

    @Inject
    private FundingFixture funding;

    @Inject
    private RecordKinds kinds;

    @Test
    void aTreasurerSeesTheDonorAndNeverThePatient() throws Exception {
        long id = donorWhoIsAPatient();

        assertThat(TREASURER.call(() -> roles.of(id)))
                .extracting(RoleLine::role)
                .contains("donor")
                .doesNotContain(TestPatients.ROLE);
        assertThat(TREASURER.call(roles::names)).contains("donor").doesNotContain(TestPatients.ROLE);
        assertThat(found(TREASURER, "donor")).containsExactly(id);
        assertThat(found(TREASURER, TestPatients.ROLE)).isEmpty();
    }

    @Test
    void aCaseManagerSeesThePatientAndNeverTheDonor() throws Exception {
        long id = donorWhoIsAPatient();

        assertThat(CASE_MANAGER.call(() -> roles.of(id)))
                .extracting(RoleLine::role)
                .containsExactly(TestPatients.ROLE);
        assertThat(found(CASE_MANAGER, TestPatients.ROLE)).containsExactly(id);
        assertThat(found(CASE_MANAGER, "donor")).isEmpty();
    }

    @Test
    void aTreasurerFindsNoCaseOfThePatientByTheSearchBoxNorItsNameInATimeline() throws Exception {
        RecordRef aCase = new RecordRef("test-case", 1);
        String text = TestPatients.CASE_OF + family;

        assertThat(CASE_MANAGER.call(() -> kinds.search(text, 5, Roles.CASE_MANAGER::equals)))
                .extracting(RecordLine::ref)
                .contains(aCase);
        assertThat(TREASURER.call(() -> kinds.search(text, 5, Roles.TREASURER::equals)))
                .extracting(line -> line.ref().kind())
                .doesNotContain("test-case");
        assertThat(kinds.lines(List.of(aCase), Roles.CASE_MANAGER::equals)).containsKey(aCase);
        assertThat(kinds.lines(List.of(aCase), Roles.TREASURER::equals)).isEmpty();
    }

    @Test
    void aRoleLeadsToTheLastRecordsThatTellOfIt() throws Exception {
        long id = donorWhoIsAPatient();
        long fund = funding.fund("Fund " + family);
        for (int gift = 0; gift < 6; gift++) {
            funding.gift(fund, id, "10.00", FundingFixture.TODAY);
        }

        RoleLine donor = TREASURER.call(() -> roles.of(id)).stream()
                .filter(role -> role.role().equals("donor"))
                .findAny()
                .orElseThrow();

        assertThat(donor.records()).hasSize(5).extracting(RecordLine::number).allMatch(number -> number != null);
        assertThat(donor.more()).isTrue();
    }

    @Test
    void whoPlaysNoPartHasNoRole() throws Exception {
        long id = TREASURER.call(() -> desk.add(UUID.randomUUID(), PartyFixture.person("Layla", family)));

        assertThat(TREASURER.call(() -> roles.of(id))).isEmpty();
    }

    private long donorWhoIsAPatient() throws Exception {
        PersonDetails details = new PersonDetails(
                PersonNames.of("Layla", null, null, family),
                PersonNames.of(null, null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                TestPatients.NOTE);
        long id = TREASURER.call(() -> desk.add(UUID.randomUUID(), details));
        funding.gift(funding.fund("First " + family), id, "25.00", FundingFixture.TODAY);
        return id;
    }

    private List<Long> found(As reader, String role) throws Exception {
        PersonFilter filter = new PersonFilter(family, null, null, null, null, role, null);
        return reader.call(() -> people.list(filter, PageRequest.firstPage(25))).rows().stream()
                .map(PersonRow::id)
                .toList();
    }
}
