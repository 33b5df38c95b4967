package org.imsa.hec.directory.project;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.AccountContact;
import org.imsa.hec.kernel.account.AccountContacts;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.outbox.Outbox;
import org.imsa.hec.kernel.outbox.Outgoing;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/**
 * Who is told what about a project: whoever must answer gets a to-do, and members get a letter by e-mail. For the services of
 * this package, in their transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ProjectNotices {
    private static final String ANSWER = "project.answer:";
    private static final String DECIDE = "project.decide:";
    private static final String HOURS = "project.hours";
    private static final int DAYS_TO_ANSWER = 14;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private Todos todos;

    @EJB
    private Outbox outbox;

    @EJB
    private AccountContacts accounts;

    /** The lead must decide; the coordinator where the lead has no account or applies themselves. */
    public void applied(Project project, ProjectRole role, Assignment assignment) {
        todos.open(
                project.ref(),
                DECIDE + assignment.id(),
                Message.of("directory.project.todo.applied", role.title()),
                leadOtherThan(project, assignment.personId()),
                answerBy());
    }

    /** The member must answer. */
    public void invited(Project project, ProjectRole role, Assignment assignment) {
        accounts.ofPerson(assignment.personId())
                .ifPresent(account -> todos.open(
                        project.ref(),
                        ANSWER + assignment.id(),
                        Message.of("directory.project.todo.invited", role.title()),
                        Assignee.user(account.username()),
                        answerBy()));
        write("invited", project, role, assignment);
    }

    public void assigned(Project project, ProjectRole role, Assignment assignment) {
        write("assigned", project, role, assignment);
    }

    /** The lead, or the end of the project, ended what the member had. */
    public void ended(Project project, Assignment assignment) {
        write("ended", project, em.find(ProjectRole.class, assignment.roleId()), assignment);
    }

    /** The member ended it: the lead looks for somebody else. */
    public void left(Project project, Assignment assignment) {
        ProjectRole role = em.find(ProjectRole.class, assignment.roleId());
        project.leadIfAny()
                .flatMap(accounts::ofPerson)
                .filter(lead -> lead.email() != null)
                .ifPresent(lead -> send(
                        "assignment:" + assignment.id(),
                        new ProjectMail("left", project, role.title(), assignment.text(), lead.language()),
                        lead.email()));
    }

    /** Nobody waits for this answer any more. */
    public void answered(Assignment assignment) {
        todos.done(assignment.ref(), DECIDE + assignment.id());
        todos.done(assignment.ref(), ANSWER + assignment.id());
    }

    /** Somebody else than the member must confirm hours. */
    public void hoursLogged(Project project, Assignment assignment) {
        todos.open(
                project.ref(),
                HOURS,
                Message.of("directory.project.todo.hours"),
                leadOtherThan(project, assignment.personId()),
                answerBy());
    }

    /** The to-do goes with the last hours that were waiting. */
    public void hoursDecided(ServiceHours hours) {
        boolean isLast = em.createQuery(
                        "select h.id from ServiceHours h where h.projectId = :project and h.state = :logged",
                        Long.class)
                .setParameter("project", hours.ref().id())
                .setParameter("logged", HoursState.LOGGED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (isLast) {
            todos.done(hours.ref(), HOURS);
        }
    }

    /** The member may correct them and write them down again. */
    public void hoursRefused(Project project, Assignment assignment, ServiceHours hours) {
        ProjectRole role = em.find(ProjectRole.class, assignment.roleId());
        write("hours:" + hours.id(), "hoursRefused", project, role, assignment.personId(), hours.refusal());
    }

    private LocalDate answerBy() {
        return LocalDate.now(clock).plusDays(DAYS_TO_ANSWER);
    }

    private Assignee leadOtherThan(Project project, long personId) {
        return project.leadIfAny()
                .filter(lead -> lead != personId)
                .flatMap(accounts::ofPerson)
                .map(lead -> Assignee.user(lead.username()))
                .orElse(Assignee.role(Roles.COORDINATOR));
    }

    private void write(String occasion, Project project, ProjectRole role, Assignment assignment) {
        write("assignment:" + assignment.id(), occasion, project, role, assignment.personId(), assignment.text());
    }

    private void write(String key, String occasion, Project project, ProjectRole role, long personId, String text) {
        Optional<AccountContact> account = accounts.ofPerson(personId);
        String language = account.map(AccountContact::language).orElse(null);
        ProjectMail mail = new ProjectMail(occasion, project, role.title(), text, language);
        account.map(AccountContact::email).or(() -> emailOf(personId)).ifPresent(address -> send(key, mail, address));
    }

    private void send(String key, ProjectMail mail, String address) {
        outbox.email(new Outgoing(key + ":" + mail.occasion(), address, mail.subjectLine(), mail.body())
                .about(mail.project().ref()));
    }

    private Optional<String> emailOf(long personId) {
        return em.createQuery("select p.email from PartyName p where p.id = :id and p.email is not null", String.class)
                .setParameter("id", personId)
                .getResultStream()
                .findFirst();
    }
}
