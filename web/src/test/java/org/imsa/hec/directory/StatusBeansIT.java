package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.person;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.UUID;
import javax.management.ObjectName;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.settings.Settings;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusBeansIT extends ContainerTest {

    @EJB
    private PersonDesk desk;

    @Inject
    private ListedFixture list;

    @ParameterizedTest
    @CsvSource({
        "Directory, People",
        "Directory, Organisations",
        "Directory, SanctionsEntries",
        "Directory, OpenScreenings",
        "Directory, PossibleMatches",
        "Directory, UnreadableNames",
        "Directory, ConfirmedMatches",
        "Humanitarian, MissionsPlanned",
        "Humanitarian, MissionsUnderWay",
        "Humanitarian, MissionsCompleted",
        "Education, TrainingPlacesOpen",
        "Education, PhysiciansInTraining",
        "Education, TrainingsCompleted"
    })
    void anOperatorReadsTheFiguresOfEachContext(String context, String figure) throws Exception {
        assertThat(read(context, figure)).isNotNegative();
    }

    @Test
    void aNewPersonIsCounted() throws Exception {
        long before = read("Directory", "People");

        As.user("coordinator", Roles.COORDINATOR).run(() -> desk.add(UUID.randomUUID(), person("Layla", "Karim")));

        assertThat(read("Directory", "People")).isGreaterThan(before);
    }

    @Test
    void anOperatorSeesHowOldTheListIsWhoIsHeldAndWhenTheScreeningRanLast() throws Exception {
        String name = ListedFixture.name();
        list.load(new ListedFixture.Entry(1, name + ", " + name, null));
        long matches = read("Directory", "PossibleMatches");
        long open = read("Directory", "OpenScreenings");
        Instant before = Instant.now().minusSeconds(5);

        As.user("coordinator", Roles.COORDINATOR).run(() -> desk.add(UUID.randomUUID(), person(name, name)));

        assertThat(read("Directory", "PossibleMatches")).isEqualTo(matches + 1);
        assertThat(read("Directory", "OpenScreenings")).isEqualTo(open + 1);
        assertThat(read("Directory", "SanctionsListAgeDays")).isBetween(0L, 1L);
        assertThat(attribute("Directory", "SanctionsListDate")).isNotEqualTo("");
        assertThat(Instant.parse((String) attribute("Directory", "LastScreenedAt")))
                .isAfter(before);
    }

    private static long read(String context, String figure) throws Exception {
        return (Long) attribute(context, figure);
    }

    private static Object attribute(String context, String figure) throws Exception {
        ObjectName name = new ObjectName("org.imsa.hec:type=" + context + ",node=" + Settings.node());
        return ManagementFactory.getPlatformMBeanServer().getAttribute(name, figure);
    }
}
