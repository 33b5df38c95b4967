package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.MergeFixture.COORDINATOR;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.imsa.hec.directory.membership.Decision;
import org.imsa.hec.directory.membership.MembershipDesk;
import org.imsa.hec.directory.membership.Memberships;
import org.imsa.hec.directory.office.OfficeDesk;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.party.MergeDesk;
import org.imsa.hec.directory.person.PhotoDesk;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/** What is not merged, and what a merged record is not given any more. */
class MergeRefusalsIT extends ContainerTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final String family = uniqueWord();

    @Inject
    private MergeFixture merges;

    @EJB
    private MergeDesk desk;

    @EJB
    private OrganisationDesk organisations;

    @EJB
    private PhotoDesk photos;

    @EJB
    private OfficeDesk offices;

    @EJB
    private MembershipDesk members;

    @EJB
    private Memberships memberships;

    @Test
    void aMergedRecordGetsNoPhotoAndNoOffice() throws Exception {
        long gone = person("Amal");
        merges.merge(person("Aml"), gone, Map.of());
        long hospital = hospital(null);
        long merged = hospital(null);
        merges.merge(hospital, merged, Map.of());
        long office = COORDINATOR.call(() -> offices.open(UUID.randomUUID(), hospital, "Dean", null, false));

        assertThatThrownBy(() -> COORDINATOR.call(() -> photos.show(gone, InputStream.nullInputStream())))
                .hasMessageContaining("rule.party.merged");
        assertThatThrownBy(() -> COORDINATOR.run(() -> photos.remove(gone, "why")))
                .hasMessageContaining("rule.party.merged");
        assertThatThrownBy(() -> COORDINATOR.call(() -> offices.appoint(office, gone, TODAY, null, null)))
                .hasMessageContaining("rule.party.merged");
        assertThatThrownBy(() -> COORDINATOR.call(() -> offices.open(UUID.randomUUID(), merged, "Dean", null, false)))
                .hasMessageContaining("rule.party.merged");
    }

    @Test
    void twoMembersAreMergedOnlyWhenTheMembershipOfTheOtherHasEnded() throws Exception {
        long kept = person("Sanaa");
        long gone = person("Sana");
        admit(kept);
        long other = admit(gone);
        assertThat(COORDINATOR.call(() -> desk.compare(kept, gone)).obstacle().key())
                .isEqualTo("rule.merge.members");
        assertThatThrownBy(() -> merges.merge(kept, gone, Map.of())).hasMessageContaining("rule.merge.members");

        COORDINATOR.run(() ->
                members.leave(other, memberships.file(other).version(), new Decision(TODAY, "joined twice", null)));
        merges.merge(kept, gone, Map.of());

        assertThat(COORDINATOR
                        .call(() -> memberships.ofPerson(kept))
                        .orElseThrow()
                        .standing()
                        .isMember())
                .isTrue();
    }

    @Test
    void theOnlyMembershipGoesAlong() throws Exception {
        long kept = person("Iqbal");
        long gone = person("Ikbal");
        long membership = admit(gone);

        merges.merge(kept, gone, Map.of());

        assertThat(COORDINATOR
                        .call(() -> memberships.ofPerson(kept))
                        .orElseThrow()
                        .id())
                .isEqualTo(membership);
    }

    @Test
    void whatIsAPartOfAnotherIsNotMergedWithItAsThePart() throws Exception {
        long whole = hospital(null);
        long part = hospital(hospital(whole));

        assertThatThrownBy(() -> merges.merge(part, whole, Map.of())).hasMessageContaining("rule.merge.part");
        merges.merge(whole, part, Map.of());
    }

    private long hospital(Long parent) throws Exception {
        return COORDINATOR.call(() -> organisations.add(UUID.randomUUID(), PartyFixture.partOf(parent)));
    }

    private long admit(long person) throws Exception {
        return COORDINATOR.call(() -> members.admit(UUID.randomUUID(), person, new Decision(TODAY, null, null)));
    }

    private long person(String given) throws Exception {
        return merges.add(PartyFixture.person(given, family));
    }
}
