package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.directory.membership.MembershipFile;
import org.imsa.hec.directory.membership.OwnMembership;
import org.imsa.hec.directory.project.AssignmentLine;
import org.imsa.hec.directory.project.Assignments;
import org.imsa.hec.directory.project.HoursDesk;
import org.imsa.hec.directory.project.HoursLine;
import org.imsa.hec.directory.project.OwnService;
import org.imsa.hec.directory.project.Work;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Notice;

/** What the reader offers and does as a member: interests and hours, roles, invitations, hours given. */
@Named
@ViewScoped
public class ServicePage extends FormPage {
    private static final long serialVersionUID = 1;
    private static final String HERE = "/directory/service.xhtml?faces-redirect=true";

    @EJB
    private OwnMembership membership;

    @EJB
    private OwnService service;

    @EJB
    private Assignments assignments;

    @EJB
    private HoursDesk desk;

    private final LazyRows<HoursLine> hours = LazyRows.of(ask -> service.hours(ask.page()));
    private final OfferForm offer = new OfferForm();
    private final DaysForm days = new DaysForm();
    private MembershipFile file;
    private List<AssignmentLine> roles;
    private AssignmentLine chosen;
    private boolean changing;
    private String reason;
    private LocalDate day;
    private BigDecimal amount;
    private String workDone;

    public void load() {
        if (roles == null) {
            roles = service.roles();
            file = membership.file().orElse(null);
            if (file != null) {
                setVersion(file.version());
                offer.fill(file.offer());
            }
        }
    }

    public String saveOffer() {
        membership.offer(getVersion(), offer.offer());
        return saved();
    }

    public void startChanging() {
        changing = true;
    }

    public String addAbsence() {
        membership.addAbsence(days.days());
        return saved();
    }

    public String removeAbsence(long id) {
        membership.removeAbsence(id);
        return saved();
    }

    public String accept(AssignmentLine one) {
        assignments.accept(one.id(), one.version());
        return saved();
    }

    public String decline() {
        assignments.decline(chosen.id(), chosen.version(), reason);
        return saved();
    }

    public String withdraw() {
        assignments.withdraw(chosen.id(), chosen.version(), reason);
        return saved();
    }

    public String logHours() {
        desk.log(request(), chosen.id(), new Work(day, amount, workDone));
        return saved();
    }

    public String takeBack(HoursLine line) {
        desk.takeBack(line.id(), line.version());
        return saved();
    }

    public void choose(AssignmentLine one) {
        chosen = one;
    }

    private static String saved() {
        Notice.done("common.saved");
        return HERE;
    }

    /** Is the form of interests and hours shown instead of the facts? */
    public boolean isChanging() {
        return changing;
    }

    public LazyRows<HoursLine> getHours() {
        return hours;
    }

    public OfferForm getOffer() {
        return offer;
    }

    public DaysForm getDays() {
        return days;
    }

    public MembershipFile getFile() {
        return file;
    }

    public List<AssignmentLine> getRoles() {
        return roles;
    }

    public AssignmentLine getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getWorkDone() {
        return workDone;
    }

    public void setWorkDone(String workDone) {
        this.workDone = workDone;
    }
}
