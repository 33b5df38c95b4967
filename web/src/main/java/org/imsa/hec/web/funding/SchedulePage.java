package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.funding.grant.AmendmentRow;
import org.imsa.hec.funding.grant.Amendments;
import org.imsa.hec.funding.grant.GrantAction;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.Grants;
import org.imsa.hec.funding.instalment.InstalmentDesk;
import org.imsa.hec.funding.instalment.InstalmentRow;
import org.imsa.hec.funding.instalment.Instalments;
import org.imsa.hec.funding.instalment.Planned;
import org.imsa.hec.funding.instalment.Schedule;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Links;

/** The instalments of one grant: planning them, and saying that a milestone is reached. */
@Named
@ViewScoped
public class SchedulePage extends FormPage {
    private static final long serialVersionUID = 1;

    @EJB
    private Grants grants;

    @EJB
    private Instalments instalments;

    @EJB
    private InstalmentDesk desk;

    @EJB
    private Amendments amendments;

    @Inject
    private Links links;

    private Long grant;
    private GrantFile file;
    private Schedule schedule;
    private List<AmendmentRow> amended;
    private BigDecimal amount;
    private LocalDate dueOn;
    private String milestone;
    private Long chosen;
    private LocalDate metOn;
    private String evidence;
    private Long proof;

    private final LazyRows<InstalmentRow> rows = LazyRows.of(ask -> new Page<>(
            schedule.rows().stream()
                    .skip(ask.page().first())
                    .limit(ask.page().size())
                    .toList(),
            schedule.rows().size()));

    public void load() {
        RuleBroken.unless(grant != null, "rule.record.gone");
        if (file == null) {
            file = grants.file(grant);
            schedule = instalments.of(grant);
            amended = amendments.of(grant);
            links.know(new RecordLine(file.ref(), file.number(), file.latin(), file.arabic()));
        }
    }

    public String plan() {
        Money planned = Money.of(amount, file.amount().currency());
        desk.plan(request(), new Planned(grant, planned, dueOn, milestone));
        return here();
    }

    public String reach() {
        desk.reach(chosen, chosenRow().version(), metOn, evidence, proof);
        return here();
    }

    public String drop() {
        desk.drop(chosen, chosenRow().version());
        return here();
    }

    private InstalmentRow chosenRow() {
        return schedule.rows().stream()
                .filter(row -> chosen != null && row.id() == chosen)
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }

    private String here() {
        return "/funding/schedule.xhtml?faces-redirect=true&grant=" + grant;
    }

    /** May the reader plan and release? */
    public boolean isOpen() {
        return file.may(GrantAction.REQUEST_PAYMENT);
    }

    public LazyRows<InstalmentRow> getRows() {
        return rows;
    }

    public GrantFile getFile() {
        return file;
    }

    public List<AmendmentRow> getAmendments() {
        return amended;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public Long getGrant() {
        return grant;
    }

    public void setGrant(Long grant) {
        this.grant = grant;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getMilestone() {
        return milestone;
    }

    public void setMilestone(String milestone) {
        this.milestone = milestone;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public LocalDate getMetOn() {
        return metOn;
    }

    public void setMetOn(LocalDate metOn) {
        this.metOn = metOn;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public Long getProof() {
        return proof;
    }

    public void setProof(Long proof) {
        this.proof = proof;
    }
}
