package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.api.Teams;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.team.TeamDesk;
import org.imsa.hec.directory.team.TeamRow;
import org.imsa.hec.humanitarian.mission.MissionDesk;
import org.imsa.hec.humanitarian.mission.MissionDetails;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.AccountDesk;
import org.imsa.hec.kernel.account.AccountDetails;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.TodoRow;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamDeskIT extends ContainerTest {
    private final As lead = As.user("lead", Roles.MISSION_LEAD);
    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @EJB
    private TeamDesk desk;

    @EJB
    private Teams teams;

    @EJB
    private Todos todos;

    @EJB
    private AuditTrail trail;

    @EJB
    private AccountDesk accounts;

    @EJB
    private PersonDesk people;

    @EJB
    private MissionDesk missions;

    private RecordRef mission;
    private long layla;
    private long omar;

    @BeforeEach
    void plan() throws Exception {
        MissionDetails details =
                new MissionDetails("Mission " + unique, null, null, null, null, null, null, null, null);
        mission = new RecordRef("mission", lead.call(() -> missions.plan(UUID.randomUUID(), details)));
        layla = account("layla." + unique);
        omar = account("omar." + unique);
    }

    @Test
    void whoIsOnTheTeamIsKnownByTheirAccount() throws Exception {
        lead.run(() -> desk.add(mission, layla, role("Anaesthesia")));
        lead.run(() -> desk.add(mission, layla, role("Anaesthesia")));

        assertThat(teams.isOn(mission, "layla." + unique)).isTrue();
        assertThat(teams.isOn(mission, "omar." + unique)).isFalse();
        assertThat(rows()).extracting(TeamRow::role).containsExactly(role("Anaesthesia"));
    }

    @Test
    void whoLeftIsKeptInTheHistoryAndIsOffTheTeam() throws Exception {
        lead.run(() -> desk.add(mission, layla, role("Nursing")));
        lead.run(() -> desk.remove(rows().get(0).id()));

        assertThat(teams.isOn(mission, "layla." + unique)).isFalse();
        assertThat(rows()).extracting(TeamRow::isStill).containsExactly(false);
        assertThatThrownBy(() -> lead.run(() -> desk.remove(rows().get(0).id())))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.team.left");
    }

    @Test
    void aSuccessorTakesTheRoleAndTheOpenTodosOfThisRecordAlone() throws Exception {
        RecordRef other = new RecordRef("mission", mission.id() + 1_000_000_000L);
        lead.run(() -> desk.add(mission, layla, role("Logistics")));
        todo(mission, "pack", "layla." + unique);
        todo(other, "pack", "layla." + unique);

        int passed = lead.call(() -> desk.handOver(rows().get(0).id(), omar, "The visas are still missing."));

        assertThat(passed).isEqualTo(1);
        assertThat(teams.usernames(mission)).containsExactly("omar." + unique);
        assertThat(todos(mission)).extracting(TodoRow::username).containsExactly("omar." + unique);
        assertThat(todos(other)).extracting(TodoRow::username).containsExactly("layla." + unique);
        assertThat(rows()).extracting(TeamRow::note).contains("The visas are still missing.");
        assertThat(trail.of(mission, 20))
                .filteredOn(row -> "TeamDesk.handOver".equals(row.activity()))
                .extracting(row -> row.entity() + row.action())
                .contains("TeamMemberU", "TeamMemberC", "TodoU");
    }

    @Test
    void aSuccessorWithoutAnAccountDoesNotTakeTodos() throws Exception {
        long person = person("Huda");
        lead.run(() -> desk.add(mission, layla, role("Logistics")));
        todo(mission, "pack", "layla." + unique);

        assertThatThrownBy(() -> lead.run(() -> desk.handOver(rows().get(0).id(), person, null)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.team.noAccount");
        assertThat(teams.isOn(mission, "layla." + unique)).isTrue();
    }

    @Test
    void aPersonWhoseAccountIsLinkedIsOnTheTeamByIt() throws Exception {
        long person = person("Layla");
        As.user("admin", Roles.ADMINISTRATOR)
                .run(() -> accounts.link(layla, accounts.file(layla).version(), person));

        lead.run(() -> desk.add(mission, person, role("Surgery")));

        assertThat(teams.isOn(mission, "layla." + unique)).isTrue();
    }

    @Test
    void anAuditorReadsATeamAndDoesNotChangeIt() throws Exception {
        lead.run(() -> desk.add(mission, layla, role("Surgery")));
        As auditor = As.user("auditor", Roles.AUDITOR);

        assertThat(auditor.call(() -> desk.of(mission))).hasSize(1);
        assertThatThrownBy(() -> auditor.run(() -> desk.add(mission, omar, role("Surgery"))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.team.notAllowed");
    }

    private static BilingualName role(String latin) {
        return BilingualName.of(latin, null);
    }

    private List<TeamRow> rows() throws Exception {
        return lead.call(() -> desk.of(mission));
    }

    private List<TodoRow> todos(RecordRef record) throws Exception {
        return lead.call(() -> todos.of(record));
    }

    private void todo(RecordRef record, String kind, String username) throws Exception {
        lead.run(() -> todos.open(record, kind, Message.of("test.label"), Assignee.user(username), null));
    }

    private long person(String given) throws Exception {
        return As.user("coordinator", Roles.COORDINATOR)
                .call(() -> people.add(UUID.randomUUID(), PartyFixture.person(given, unique)));
    }

    private long account(String username) throws Exception {
        AccountDetails details = new AccountDetails("Tester " + username, null, null, Set.of(Roles.COMMITTEE_MEMBER));
        return As.user("admin", Roles.ADMINISTRATOR)
                .call(() -> accounts.create(username, details).accountId());
    }
}
