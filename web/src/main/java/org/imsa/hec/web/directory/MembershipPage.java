package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.imsa.hec.directory.membership.CommitteeOffice;
import org.imsa.hec.directory.membership.MemberStanding;
import org.imsa.hec.directory.membership.MembershipDesk;
import org.imsa.hec.directory.membership.MembershipFile;
import org.imsa.hec.directory.membership.Memberships;
import org.imsa.hec.directory.membership.StepLine;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One membership: the path, offices, what is offered. */
@Named
@ViewScoped
public class MembershipPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/directory/membership.xhtml";

    @EJB
    private Memberships memberships;

    @EJB
    private MembershipDesk desk;

    @Inject
    private Links links;

    private final DecisionForm decision = new DecisionForm();
    private final OfferForm offer = new OfferForm();
    private final DaysForm days = new DaysForm();
    private MembershipFile file;
    private Long personId;
    private CommitteeOffice office;
    private Long chosen;

    public void load() {
        if (getId() != null && file == null) {
            file = memberships.file(getId());
            setVersion(file.version());
            offer.fill(file.offer());
            links.prepare(file.steps().stream()
                    .map(StepLine::ballot)
                    .filter(Objects::nonNull)
                    .toList());
        }
    }

    public String admit() {
        return saved(desk.admit(request(), personId, decision.decision()));
    }

    public String raise() throws IOException {
        desk.raise(getId(), getVersion(), decision.decision(), decision.minutes());
        return saved(getId());
    }

    public String stepDown() {
        desk.stepDown(getId(), getVersion(), decision.decision());
        return saved(getId());
    }

    public String leave() {
        desk.leave(getId(), getVersion(), decision.decision());
        return saved(getId());
    }

    public String takeBack() {
        desk.takeBack(getId(), getVersion(), decision.decision());
        return saved(getId());
    }

    public String saveOffer() {
        desk.offer(getId(), getVersion(), offer.offer());
        return saved(getId());
    }

    public String addAbsence() {
        desk.addAbsence(getId(), days.days());
        return saved(getId());
    }

    public String removeAbsence(long absence) {
        desk.removeAbsence(getId(), absence);
        return go(PAGE, getId());
    }

    public String appoint() {
        desk.appoint(getId(), getVersion(), office, days.getFirst(), days.getLast());
        return saved(getId());
    }

    public String endTerm() {
        desk.endTerm(getId(), getVersion(), chosen, days.getLast());
        return saved(getId());
    }

    public void choose(long term) {
        chosen = term;
    }

    private static String saved(long id) {
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    public List<MemberStanding> getPath() {
        return MemberStanding.PATH;
    }

    public MembershipFile getFile() {
        return file;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public OfferForm getOffer() {
        return offer;
    }

    public DaysForm getDays() {
        return days;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public CommitteeOffice getOffice() {
        return office;
    }

    public void setOffice(CommitteeOffice office) {
        this.office = office;
    }
}
