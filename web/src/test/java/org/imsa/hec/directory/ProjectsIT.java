package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.imsa.hec.directory.membership.MemberStanding;
import org.imsa.hec.directory.membership.Offer;
import org.imsa.hec.directory.membership.OwnMembership;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.directory.project.AssignmentLine;
import org.imsa.hec.directory.project.AssignmentState;
import org.imsa.hec.directory.project.Assignments;
import org.imsa.hec.directory.project.HoursDesk;
import org.imsa.hec.directory.project.HoursLine;
import org.imsa.hec.directory.project.HoursState;
import org.imsa.hec.directory.project.OpenRoleRow;
import org.imsa.hec.directory.project.OpenRoles;
import org.imsa.hec.directory.project.OwnService;
import org.imsa.hec.directory.project.ProjectDesk;
import org.imsa.hec.directory.project.ProjectDetails;
import org.imsa.hec.directory.project.ProjectFile;
import org.imsa.hec.directory.project.ProjectFilter;
import org.imsa.hec.directory.project.ProjectRow;
import org.imsa.hec.directory.project.ProjectState;
import org.imsa.hec.directory.project.Projects;
import org.imsa.hec.directory.project.RoleDesk;
import org.imsa.hec.directory.project.RoleDetails;
import org.imsa.hec.directory.project.ServiceLetters;
import org.imsa.hec.directory.project.Work;
import org.imsa.hec.humanitarian.mission.MissionDesk;
import org.imsa.hec.humanitarian.mission.MissionDetails;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.kernel.todo.TodoRow;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.As;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectsIT extends MemberTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    @EJB
    private Projects projects;

    @EJB
    private ProjectDesk desk;

    @EJB
    private RoleDesk roleDesk;

    @EJB
    private Assignments assignments;

    @EJB
    private HoursDesk hoursDesk;

    @EJB
    private OwnService service;

    @EJB
    private OpenRoles openRoles;

    @EJB
    private OwnMembership own;

    @EJB
    private ServiceLetters letters;

    @EJB
    private MissionDesk missions;

    @EJB
    private Documents documents;

    @EJB
    private Todos todos;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    private Somebody lead;

    @BeforeEach
    void findALead() throws Exception {
        lead = member("Layla");
    }

    @Test
    void aMemberAppliesIsAssignedServesAndGetsALetterInBothLanguages() throws Exception {
        Somebody noor = member("Noor");
        long project = opened(1);
        long role = file(project).roles().get(0).id();

        noor.as().run(() -> assignments.apply(role, "I speak Kurdish."));
        assertThat(openTodos(project)).extracting(TodoRow::username).containsExactly(lead.username());
        lead.as().run(() -> assignments.assign(one(project).id(), one(project).version()));
        lead.as().run(() -> desk.begin(project, file(project).version()));
        noor.as().call(() -> hoursDesk.log(UUID.randomUUID(), one(project).id(), work("6.5")));
        assertThat(openTodos(project)).extracting(TodoRow::kind).containsExactly("project.hours");
        HoursLine waiting =
                lead.as().call(() -> projects.file(project)).waiting().get(0);
        lead.as().run(() -> hoursDesk.confirm(waiting.id(), waiting.version()));
        COORDINATOR.run(() -> letters.write(one(project).id()));

        assertThat(one(project).confirmed()).isEqualByComparingTo("6.5");
        assertThat(openTodos(project)).isEmpty();
        assertThat(noor.as().call(() -> service.roles()))
                .extracting(AssignmentLine::state)
                .containsExactly(AssignmentState.ASSIGNED);
        assertThat(COORDINATOR.call(() -> documents.of(file(project).ref())))
                .extracting(DocumentRow::language)
                .containsExactlyInAnyOrder("en", "ar");
        assertThat(mailsTo(noor)).anyMatch(subject -> subject.startsWith("You are assigned: Anaesthetist"));
    }

    @Test
    void nobodyDecidesAboutTheirOwnApplication() throws Exception {
        long project = opened(1);
        lead.as().run(() -> assignments.apply(file(project).roles().get(0).id(), null));

        assertThatThrownBy(() -> lead.as()
                        .run(() -> assignments.assign(
                                one(project).id(), one(project).version())))
                .hasMessageContaining("rule.assignment.own");
        assertThat(openTodos(project)).extracting(TodoRow::role).containsExactly(Roles.COORDINATOR);
        COORDINATOR.run(() -> assignments.assign(one(project).id(), one(project).version()));
        assertThat(one(project).state()).isEqualTo(AssignmentState.ASSIGNED);
    }

    @Test
    void nobodyInvitesThemselvesAndNobodyConfirmsTheirOwnHours() throws Exception {
        long project = opened(1);
        long role = file(project).roles().get(0).id();

        assertThatThrownBy(() -> lead.as().run(() -> assignments.invite(role, lead.personId(), null)))
                .hasMessageContaining("rule.assignment.inviteSelf");
        lead.as().run(() -> assignments.apply(role, null));
        COORDINATOR.run(() -> assignments.assign(one(project).id(), one(project).version()));
        lead.as().call(() -> hoursDesk.log(UUID.randomUUID(), one(project).id(), work("2")));
        HoursLine own = lead.as().call(() -> projects.file(project)).waiting().get(0);

        assertThatThrownBy(() -> lead.as().run(() -> hoursDesk.confirm(own.id(), own.version())))
                .hasMessageContaining("rule.hours.own");
    }

    @Test
    void sixteenWhoAreAssignedAtOnceTakeNoMorePlacesThanThereAre() throws Exception {
        long project = opened(3);
        long role = file(project).roles().get(0).id();
        for (int i = 0; i < 8; i++) {
            Somebody one = member("Member" + (char) ('a' + i));
            one.as().run(() -> assignments.apply(role, null));
        }
        List<Callable<Boolean>> works = new ArrayList<>();
        for (AssignmentLine line : file(project).people()) {
            works.add(() -> COORDINATOR.call(() -> {
                assignments.assign(line.id(), line.version());
                return true;
            }));
        }

        long assigned = MembershipDeskIT.successes(Threads.together(works));

        assertThat(assigned).isEqualTo(3);
        assertThat(file(project).roles().get(0).taken()).isEqualTo(3);
        assertThat(file(project).people())
                .filteredOn(line -> line.state() == AssignmentState.ASSIGNED)
                .hasSize(3);
    }

    @Test
    void whoIsInvitedAcceptsForThemselvesAndAFullRoleTakesNobody() throws Exception {
        Somebody noor = member("Noor");
        Somebody omar = member("Omar");
        long project = opened(1);
        long role = file(project).roles().get(0).id();
        lead.as().run(() -> assignments.invite(role, noor.personId(), "We need you."));
        lead.as().run(() -> assignments.invite(role, omar.personId(), null));

        assertThat(openTodos(project))
                .extracting(TodoRow::username)
                .containsExactlyInAnyOrder(noor.username(), omar.username());
        assertThatThrownBy(() -> omar.as()
                        .run(() -> assignments.accept(
                                of(noor, project).id(), of(noor, project).version())))
                .hasMessageContaining("rule.assignment.notYours");
        noor.as()
                .run(() -> assignments.accept(
                        of(noor, project).id(), of(noor, project).version()));
        assertThatThrownBy(() -> omar.as()
                        .run(() -> assignments.accept(
                                of(omar, project).id(), of(omar, project).version())))
                .hasMessageContaining("rule.role.full");
        omar.as()
                .run(() -> assignments.decline(
                        of(omar, project).id(), of(omar, project).version(), "No time"));

        assertThat(openTodos(project)).isEmpty();
        assertThat(of(omar, project).state()).isEqualTo(AssignmentState.DECLINED);
    }

    @Test
    void whoWithdrawsFreesThePlaceAndMayApplyAgain() throws Exception {
        Somebody noor = member("Noor");
        long project = opened(1);
        long role = file(project).roles().get(0).id();
        long first = noor.as().call(() -> assignments.apply(role, null));
        assertThat(noor.as().call(() -> assignments.apply(role, "twice"))).isEqualTo(first);
        COORDINATOR.run(() -> assignments.assign(one(project).id(), one(project).version()));

        assertThatThrownBy(() -> noor.as()
                        .run(() -> assignments.withdraw(first, one(project).version(), null)))
                .hasMessageContaining("rule.reason.missing");
        noor.as().run(() -> assignments.withdraw(first, one(project).version(), "A new post"));

        assertThat(file(project).roles().get(0).free()).isEqualTo(1);
        assertThat(noor.as().call(() -> assignments.apply(role, null))).isNotEqualTo(first);
    }

    @Test
    void onlyMembersTakePartAndWhoHasLeftDoesNot() throws Exception {
        Somebody stranger = withAccount("Sara", Roles.ASSOCIATE);
        long project = opened(1);
        long role = file(project).roles().get(0).id();

        assertThatThrownBy(() -> stranger.as().run(() -> assignments.apply(role, null)))
                .hasMessageContaining("rule.assignment.membersOnly");
        long id = admitted(stranger.personId());
        COORDINATOR.run(() -> memberDesk.leave(id, membership(id).version(), decision(LONG_AGO)));
        assertThat(membership(id).standing()).isEqualTo(MemberStanding.LEFT);
        assertThatThrownBy(() -> lead.as().run(() -> assignments.invite(role, stranger.personId(), null)))
                .hasMessageContaining("rule.assignment.membersOnly");
    }

    @Test
    void aDayHasNoMoreThanTwentyFourHours() throws Exception {
        Somebody noor = member("Noor");
        long project = opened(1);
        noor.as().run(() -> assignments.apply(file(project).roles().get(0).id(), null));
        COORDINATOR.run(() -> assignments.assign(one(project).id(), one(project).version()));
        UUID request = UUID.randomUUID();
        long entry = noor.as().call(() -> hoursDesk.log(request, one(project).id(), work("20")));

        assertThat(noor.as().call(() -> hoursDesk.log(request, one(project).id(), work("20"))))
                .isEqualTo(entry);
        assertThatThrownBy(() -> noor.as()
                        .run(() -> hoursDesk.log(UUID.randomUUID(), one(project).id(), work("4.25"))))
                .hasMessageContaining("rule.hours.tooMany");
        HoursLine line = noor.as()
                .call(() -> service.hours(PageRequest.firstPage(5)))
                .rows()
                .get(0);
        noor.as().run(() -> hoursDesk.takeBack(line.id(), line.version()));
        assertThat(noor.as().call(() -> service.hours(PageRequest.firstPage(5))).total())
                .isZero();
        assertThat(openTodos(project)).isEmpty();
    }

    @Test
    void refusedHoursDoNotCountAndGiveNoLetter() throws Exception {
        Somebody noor = member("Noor");
        long project = opened(1);
        noor.as().run(() -> assignments.apply(file(project).roles().get(0).id(), null));
        COORDINATOR.run(() -> assignments.assign(one(project).id(), one(project).version()));
        noor.as().call(() -> hoursDesk.log(UUID.randomUUID(), one(project).id(), work("5")));
        HoursLine line = file(project).waiting().get(0);

        COORDINATOR.run(() -> hoursDesk.refuse(line.id(), line.version(), "That day was the week before."));

        assertThat(noor.as().call(() -> service.hours(PageRequest.firstPage(5))).rows())
                .extracting(HoursLine::state)
                .containsExactly(HoursState.REFUSED);
        assertThat(mailsTo(noor)).anyMatch(subject -> subject.startsWith("Hours not confirmed: Anaesthetist"));
        assertThatThrownBy(
                        () -> COORDINATOR.run(() -> letters.write(one(project).id())))
                .hasMessageContaining("rule.service.noHours");
    }

    @Test
    void aRecordHasOneProjectUntilThatIsCancelled() throws Exception {
        RecordRef mission = mission();
        long first = planned(mission);

        assertThatThrownBy(() -> planned(mission)).hasMessageContaining("rule.project.recordTaken");
        assertThat(COORDINATOR.call(() -> projects.of(mission)).map(ProjectRow::id))
                .contains(first);
        COORDINATOR.run(() -> desk.cancel(first, file(first).version(), "No visas."));
        assertThat(COORDINATOR.call(() -> projects.of(mission))).isEmpty();
        assertThat(planned(mission)).isNotEqualTo(first);
        assertThatThrownBy(() -> planned(new RecordRef("mission", -5))).hasMessageContaining("rule.project.record");
    }

    @Test
    void aCancelledProjectAnswersWhoeverWaits() throws Exception {
        Somebody noor = member("Noor");
        long project = opened(2);
        noor.as().run(() -> assignments.apply(file(project).roles().get(0).id(), null));

        COORDINATOR.run(() -> desk.cancel(project, file(project).version(), "No visas."));

        assertThat(one(project).state()).isEqualTo(AssignmentState.REFUSED);
        assertThat(one(project).reason()).isEqualTo("No visas.");
        assertThat(openTodos(project)).isEmpty();
        assertThat(mailsTo(noor)).anyMatch(subject -> subject.startsWith("About your role"));
    }

    @Test
    void aProjectIsOpenedWithARoleAndManagedByItsLead() throws Exception {
        Somebody noor = member("Noor");
        long project = planned(null);

        assertThatThrownBy(() ->
                        lead.as().run(() -> desk.open(project, file(project).version())))
                .hasMessageContaining("rule.project.roleMissing");
        assertThatThrownBy(() -> noor.as().run(() -> roleDesk.add(UUID.randomUUID(), project, role(1))))
                .hasMessageContaining("rule.project.notLead");
        assertThatThrownBy(() -> noor.as().run(() -> desk.plan(UUID.randomUUID(), details(null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aRoleKeepsThePlacesThatAreTakenAndThePeopleWhoAsked() throws Exception {
        Somebody noor = member("Noor");
        long project = opened(2);
        long role = file(project).roles().get(0).id();
        noor.as().run(() -> assignments.apply(role, null));
        COORDINATOR.run(() -> assignments.assign(one(project).id(), one(project).version()));
        long seen = file(project).roles().get(0).version();

        assertThatThrownBy(() -> lead.as().run(() -> roleDesk.remove(role, seen)))
                .hasMessageContaining("rule.role.hasPeople");
        lead.as().run(() -> roleDesk.change(role, seen, role(1)));
        assertThat(file(project).roles().get(0).free()).isZero();
        assertThatThrownBy(() -> COORDINATOR.run(() -> memberMustFit(role))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatWasWrittenIsForTheTwoConcerned() throws Exception {
        Somebody noor = member("Noor");
        Somebody omar = member("Omar");
        long project = opened(2);
        noor.as().run(() -> assignments.apply(file(project).roles().get(0).id(), "My reasons."));

        assertThat(lead.as().call(() -> projects.file(project)).people())
                .extracting(AssignmentLine::message)
                .containsExactly("My reasons.");
        assertThat(omar.as().call(() -> projects.file(project)).people()).isEmpty();
        COORDINATOR.run(() -> assignments.assign(one(project).id(), one(project).version()));
        assertThat(omar.as().call(() -> projects.file(project)).people())
                .extracting(AssignmentLine::message)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "latin", "arabic", "state", "firstDay"})
    void theListIsFilteredAndSortedByEachOfItsColumns(String column) throws Exception {
        long project = opened(4);
        ProjectFilter filter = new ProjectFilter(unique, ProjectState.OPEN, WorkKind.MEDICAL_MISSION);

        List<ProjectRow> rows = COORDINATOR
                .call(() -> projects.list(filter, new PageRequest(0, 25, column, true)))
                .rows();

        assertThat(rows).extracting(ProjectRow::id).containsExactly(project);
        assertThat(rows.get(0).free()).isEqualTo(4);
        assertThat(rows.get(0).leadLatin()).isEqualTo("Layla " + unique);
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin", "arabic", "work", "firstDay"})
    void rolesWithFreePlacesAreListedThoseOfOnesInterestsFirst(String column) throws Exception {
        Somebody noor = member("Noor");
        long project = opened(1);
        long mine = noor.as().call(() -> own.file()).orElseThrow().id();
        Offer offer = new Offer(Set.of(WorkKind.TRANSLATION, WorkKind.RESEARCH), Set.of(), null, null);
        COORDINATOR.run(() -> memberDesk.offer(mine, membership(mine).version(), offer));
        RoleDetails translator = new RoleDetails(
                "Translator", null, WorkKind.TRANSLATION, -35L, List.of(), null, 2, null, DateRange.of(DAY, null));
        lead.as().run(() -> roleDesk.add(UUID.randomUUID(), project, translator));

        assertThat(noor.as()
                        .call(() -> openRoles.list(unique, null, PageRequest.firstPage(25)))
                        .rows())
                .extracting(OpenRoleRow::latin)
                .containsExactly("Translator", "Anaesthetist");
        assertThat(noor.as()
                        .call(() -> openRoles.list(unique, WorkKind.TRANSLATION, new PageRequest(0, 25, column, false)))
                        .rows())
                .extracting(OpenRoleRow::free)
                .containsExactly(2);
    }

    private void memberMustFit(long role) throws Exception {
        Somebody late = member("Late");
        late.as().run(() -> assignments.apply(role, null));
    }

    private long planned(RecordRef record) throws Exception {
        return COORDINATOR.call(() -> desk.plan(UUID.randomUUID(), details(record)));
    }

    private ProjectDetails details(RecordRef record) {
        return new ProjectDetails(
                "Cleft week " + unique, "أسبوع", record, lead.personId(), DateRange.of(DAY, DAY.plusDays(6)), null);
    }

    private long opened(int places) throws Exception {
        long project = planned(null);
        lead.as().run(() -> roleDesk.add(UUID.randomUUID(), project, role(places)));
        lead.as().run(() -> desk.open(project, file(project).version()));
        return project;
    }

    private RoleDetails role(int places) {
        return new RoleDetails(
                "Anaesthetist",
                "طبيب تخدير",
                WorkKind.MEDICAL_MISSION,
                null,
                List.of("ar", "en"),
                null,
                places,
                10,
                null);
    }

    private RecordRef mission() throws Exception {
        MissionDetails details =
                new MissionDetails("Mission " + unique, null, null, null, null, null, null, null, null);
        return new RecordRef(
                "mission", As.user("lead", Roles.MISSION_LEAD).call(() -> missions.plan(UUID.randomUUID(), details)));
    }

    private ProjectFile file(long project) throws Exception {
        return COORDINATOR.call(() -> projects.file(project));
    }

    /** The one who asked, where there is one. */
    private AssignmentLine one(long project) throws Exception {
        return file(project).people().get(0);
    }

    private AssignmentLine of(Somebody somebody, long project) throws Exception {
        return file(project).people().stream()
                .filter(line -> line.personId() == somebody.personId())
                .findFirst()
                .orElseThrow();
    }

    private List<TodoRow> openTodos(long project) throws Exception {
        return COORDINATOR.call(() -> todos.of(new RecordRef("project", project)));
    }

    private List<String> mailsTo(Somebody somebody) {
        return em.createQuery("select m.subjectLine from OutboxMessage m where m.recipient = :to", String.class)
                .setParameter("to", somebody.username() + "@example.org")
                .getResultList();
    }

    private static Work work(String hours) {
        return new Work(DAY, new BigDecimal(hours), "Anaesthesia for six children.");
    }
}
