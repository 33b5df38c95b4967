package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.PartyFixture.person;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.imsa.hec.directory.office.HolderLine;
import org.imsa.hec.directory.office.OfficeDesk;
import org.imsa.hec.directory.office.OfficeLine;
import org.imsa.hec.directory.office.Offices;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.organisation.OrganisationDetails;
import org.imsa.hec.directory.organisation.OrganisationFile;
import org.imsa.hec.directory.organisation.OrganisationType;
import org.imsa.hec.directory.organisation.Organisations;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;

/** Offices that stay while their holders change, and organisations that are parts of others. */
class OfficeDeskIT extends ContainerTest {
    private static final As LIAISON = As.user("liaison", Roles.LIAISON_OFFICER);
    private static final LocalDate SPRING = LocalDate.of(2024, 4, 1);
    private static final LocalDate SUMMER = LocalDate.of(2024, 7, 1);

    private final String word = uniqueWord();

    @EJB
    private OfficeDesk desk;

    @EJB
    private Offices offices;

    @EJB
    private OrganisationDesk organisationDesk;

    @EJB
    private Organisations organisations;

    @EJB
    private PersonDesk people;

    @Test
    void theOfficeStaysWhenItsHolderChanges() throws Exception {
        long ministry = organisation("Ministry " + word, null);
        long office = office(ministry, false);
        long before = somebody("Layla");
        long after = somebody("Omar");
        long held = LIAISON.call(() -> desk.appoint(office, before, SPRING, null, null));

        LIAISON.run(() -> desk.correct(held, holder(ministry, held).version(), SPRING, SUMMER.minusDays(1), "retired"));
        LIAISON.run(() -> desk.appoint(office, after, SUMMER, null, null));

        OfficeLine line = line(ministry);
        assertThat(line.holders()).extracting(HolderLine::personId).containsExactly(after, before);
        assertThat(line.holders()).extracting(HolderLine::last).containsExactly(null, SUMMER.minusDays(1));
    }

    @Test
    void twoHoldersAtOnceAreRefusedUnlessTheOfficeIsShared() throws Exception {
        long ministry = organisation("Ministry " + word, null);
        long minister = office(ministry, false);
        LIAISON.run(() -> desk.appoint(minister, somebody("Layla"), SPRING, null, null));

        assertThatThrownBy(() -> LIAISON.run(() -> desk.appoint(minister, somebody("Omar"), SUMMER, null, null)))
                .hasMessageContaining("rule.office.taken");

        LIAISON.run(() -> desk.change(minister, line(ministry).version(), "Deputy", null, true));
        LIAISON.run(() -> desk.appoint(minister, somebody("Omar"), SUMMER, null, null));
        assertThat(line(ministry).holders()).hasSize(2);
        assertThatThrownBy(() ->
                        LIAISON.run(() -> desk.change(minister, line(ministry).version(), "Deputy", null, false)))
                .hasMessageContaining("rule.office.taken");
    }

    @Test
    void ofTwoAppointedAtTheSameMomentOneIsRefused() throws Exception {
        long ministry = organisation("Ministry " + word, null);
        long office = office(ministry, false);
        long layla = somebody("Layla");
        long omar = somebody("Omar");
        var who = List.of(layla, omar).iterator();

        int refused = 0;
        List<FutureTask<Long>> both = Threads.together(2, () -> {
            long person;
            synchronized (who) {
                person = who.next();
            }
            return LIAISON.call(() -> desk.appoint(office, person, SPRING, null, null));
        });
        for (FutureTask<Long> one : both) {
            try {
                one.get();
            } catch (ExecutionException lost) {
                refused++;
            }
        }

        assertThat(refused).isEqualTo(1);
        assertThat(line(ministry).holders()).hasSize(1);
    }

    @Test
    void nobodyLeavesBeforeTheyCame() throws Exception {
        long office = office(organisation("Ministry " + word, null), false);
        long person = somebody("Layla");

        assertThatThrownBy(() -> LIAISON.run(() -> desk.appoint(office, person, SUMMER, SPRING, null)))
                .hasMessageContaining("rule.dates.order");
        assertThatThrownBy(() -> LIAISON.run(() -> desk.appoint(office, person, null, SPRING, null)))
                .hasMessageContaining("rule.office.firstDay");
        assertThatThrownBy(() -> LIAISON.run(() -> desk.appoint(office, null, SPRING, null, null)))
                .hasMessageContaining("rule.office.holderIsPerson");
    }

    @Test
    void anOrganisationIsNeverAPartOfItsOwnPart() throws Exception {
        long ministry = organisation("Ministry " + word, null);
        long directorate = organisation("Directorate " + word, ministry);
        long hospital = organisation("Hospital " + word, directorate);

        assertThat(file(ministry).parts()).extracting("id").containsExactly(directorate);
        assertThat(file(hospital).parent().id()).isEqualTo(directorate);
        assertThatThrownBy(() -> LIAISON.run(() -> organisationDesk.change(
                        ministry, file(ministry).version(), details("Ministry " + word, hospital))))
                .hasMessageContaining("rule.organisation.circle");
        assertThatThrownBy(() -> LIAISON.run(() -> organisationDesk.change(
                        ministry, file(ministry).version(), details("Ministry " + word, ministry))))
                .hasMessageContaining("rule.organisation.circle");
        assertThatThrownBy(() -> organisation("Lost " + word, somebody("Layla")))
                .hasMessageContaining("rule.organisation.parent");
    }

    @Test
    void anAuditorReadsOfficesAndDoesNotFillThem() throws Exception {
        long ministry = organisation("Ministry " + word, null);
        long office = office(ministry, false);
        As auditor = As.user("auditor", Roles.AUDITOR);

        assertThat(auditor.call(() -> offices.of(ministry))).hasSize(1);
        assertThatThrownBy(() -> auditor.run(() -> desk.appoint(office, 1L, SPRING, null, null)))
                .isInstanceOf(EJBAccessException.class);
    }

    private long office(long organisation, boolean shared) throws Exception {
        return LIAISON.call(() -> desk.open(UUID.randomUUID(), organisation, "Minister", "الوزير", shared));
    }

    private OfficeLine line(long organisation) throws Exception {
        return LIAISON.call(() -> offices.of(organisation)).get(0);
    }

    private HolderLine holder(long organisation, long id) throws Exception {
        return line(organisation).holders().stream()
                .filter(one -> one.id() == id)
                .findAny()
                .orElseThrow();
    }

    private long somebody(String given) throws Exception {
        return LIAISON.call(() -> people.add(UUID.randomUUID(), person(given, word)));
    }

    private long organisation(String name, Long parent) throws Exception {
        return LIAISON.call(() -> organisationDesk.add(UUID.randomUUID(), details(name, parent)));
    }

    private OrganisationFile file(long id) throws Exception {
        return LIAISON.call(() -> organisations.file(id));
    }

    private static OrganisationDetails details(String name, Long parent) {
        return new OrganisationDetails(
                name, null, OrganisationType.MINISTRY, null, null, null, null, null, null, null, null, parent);
    }
}
