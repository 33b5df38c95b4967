package org.imsa.hec.web.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.directory.project.AssignmentLine;
import org.imsa.hec.directory.project.AssignmentState;
import org.imsa.hec.directory.project.Assignments;
import org.imsa.hec.directory.project.HoursDesk;
import org.imsa.hec.directory.project.HoursLine;
import org.imsa.hec.directory.project.ProjectDesk;
import org.imsa.hec.directory.project.ProjectDetails;
import org.imsa.hec.directory.project.ProjectFile;
import org.imsa.hec.directory.project.ProjectState;
import org.imsa.hec.directory.project.Projects;
import org.imsa.hec.directory.project.RoleDesk;
import org.imsa.hec.directory.project.RoleDetails;
import org.imsa.hec.directory.project.Work;
import org.imsa.hec.directory.specialty.Specialties;
import org.imsa.hec.directory.specialty.SpecialtyLine;
import org.imsa.hec.humanitarian.mission.MissionFilter;
import org.imsa.hec.humanitarian.mission.MissionRow;
import org.imsa.hec.humanitarian.mission.Missions;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/** A project of the demo's mission: open roles, somebody who applied, and somebody who serves. */
@Dependent
class DemoProject {
    private final Deputy coordinator = Deputy.of(DemoStaff.COORDINATOR, Roles.COORDINATOR);
    private final Deputy lead = Deputy.of(DemoStaff.MISSION_LEAD, Roles.MISSION_LEAD);
    private final Deputy member = Deputy.of(DemoStaff.MEMBER, Roles.COMMITTEE_MEMBER);
    private final Deputy applicant = Deputy.of("rana", Roles.ASSOCIATE);

    @EJB
    private Missions missions;

    @EJB
    private Projects projects;

    @EJB
    private ProjectDesk desk;

    @EJB
    private RoleDesk roles;

    @EJB
    private Assignments assignments;

    @EJB
    private HoursDesk hours;

    @EJB
    private Specialties specialties;

    @Inject
    private Clock clock;

    void write(DemoMembers members) throws Exception {
        MissionRow mission = coordinator.call(
                () -> missions.list(MissionFilter.of(DemoMoney.MISSION.title().latin()), PageRequest.firstPage(1))
                        .rows()
                        .get(0));
        LocalDate today = LocalDate.now(clock);
        ProjectDetails details = new ProjectDetails(
                "Team for Nasiriyah",
                "فريق الناصرية",
                new RecordRef("mission", mission.id()),
                members.personId("mustafa"),
                DateRange.of(today.plusDays(131), today.plusDays(140)),
                "Sixty children are on the waiting list. نحتاج إلى أطباء تخدير ومترجمين.");
        long project = coordinator.call(() -> desk.plan(DemoDirectory.request("project"), details));
        Long anaesthesia =
                specialties.named("Anaesthesiology").map(SpecialtyLine::id).orElse(null);
        role(project, "Anaesthetist", "طبيب تخدير", WorkKind.MEDICAL_MISSION, anaesthesia, 2);
        long translator = role(project, "Translator", "مترجم", WorkKind.TRANSLATION, null, 3);
        open(project);
        applicant.call(() -> assignments.apply(translator, "I speak Arabic, Kurdish and English."));
        member.call(() -> assignments.apply(translator, "I was with the last two missions."));
        serve(project, members.personId(DemoStaff.MEMBER), today);
    }

    private long role(long project, String latin, String arabic, WorkKind work, Long specialty, int places)
            throws Exception {
        RoleDetails details =
                new RoleDetails(latin, arabic, work, specialty, List.of("ar", "en"), null, places, 10, null);
        return coordinator.call(() -> roles.add(DemoDirectory.request("role:" + latin), project, details));
    }

    private void open(long project) throws Exception {
        coordinator.call(() -> {
            ProjectFile file = projects.file(project);
            if (file.state() == ProjectState.PLANNED) {
                desk.open(project, file.version());
            }
            return project;
        });
    }

    private void serve(long project, long person, LocalDate today) throws Exception {
        AssignmentLine service = of(project, person);
        if (service.state() == AssignmentState.APPLIED) {
            lead.call(() -> {
                assignments.assign(service.id(), service.version());
                return service;
            });
        }
        member.call(() -> hours.log(
                DemoDirectory.request("hours:1"),
                service.id(),
                new Work(today.minusDays(2), new BigDecimal("3.5"), "Letters to the parents. كتب إلى الأهالي.")));
        confirm(project);
        member.call(() -> hours.log(
                DemoDirectory.request("hours:2"),
                service.id(),
                new Work(today.minusDays(1), new BigDecimal("2"), "Consent forms. استمارات الموافقة.")));
    }

    private void confirm(long project) throws Exception {
        lead.call(() -> {
            for (HoursLine line : projects.file(project).waiting()) {
                hours.confirm(line.id(), line.version());
            }
            return project;
        });
    }

    private AssignmentLine of(long project, long person) throws Exception {
        return coordinator.call(() -> projects.file(project)).people().stream()
                .filter(line -> line.personId() == person)
                .findFirst()
                .orElseThrow();
    }
}
