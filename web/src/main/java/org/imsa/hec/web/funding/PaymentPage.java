package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.Grants;
import org.imsa.hec.funding.instalment.Instalments;
import org.imsa.hec.funding.instalment.Schedule;
import org.imsa.hec.funding.payment.Confirmation;
import org.imsa.hec.funding.payment.Disbursement;
import org.imsa.hec.funding.payment.PaymentApprovals;
import org.imsa.hec.funding.payment.PaymentDesk;
import org.imsa.hec.funding.payment.PaymentFile;
import org.imsa.hec.funding.payment.PaymentMethod;
import org.imsa.hec.funding.payment.PaymentRequests;
import org.imsa.hec.funding.payment.Payments;
import org.imsa.hec.funding.payment.Wanted;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.web.shell.Choice;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;
import org.imsa.hec.web.shell.Show;

/** One payment: asking for it, deciding, paying, the payee's word, of which gifts it was made, taking it back. */
@Named
@ViewScoped
public class PaymentPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/payment.xhtml";

    @EJB
    private Payments payments;

    @EJB
    private PaymentRequests requests;

    @EJB
    private PaymentApprovals approvals;

    @EJB
    private PaymentDesk desk;

    @EJB
    private Grants grants;

    @EJB
    private Instalments schedules;

    @Inject
    private Links links;

    private final PaymentForm form = new PaymentForm();

    private PaymentFile file;
    private Long grant;
    private GrantFile grantFile;
    private Schedule schedule;
    private Long instalment;
    private Long payee;
    private BigDecimal amount;
    private String currency;
    private String usedFor;
    private LocalDate paidOn;
    private PaymentMethod method;
    private String reference;
    private LocalDate confirmedOn;
    private String confirmedBy;
    private Long proof;
    private String reason;

    public void load() {
        if (getId() != null && file == null) {
            file = payments.file(getId());
            setVersion(file.version());
            links.know(file.payee());
            links.know(file.grant());
            links.know(file.individual());
            form.fill(file);
        } else if (getId() == null && grant != null && grantFile == null) {
            grantFile = grants.file(grant);
            schedule = schedules.of(grant);
            currency = grantFile.amount().currency();
            payee = grantFile.applicant().id();
        }
    }

    public String ask() {
        Wanted wanted = new Wanted(grant, instalment, payee, Money.of(amount, currency), usedFor);
        return go(PAGE, requests.request(request(), wanted));
    }

    public String withdraw() {
        requests.withdraw(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String approve() {
        approvals.approve(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String refuse() {
        approvals.refuse(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public String pay() {
        desk.pay(getId(), getVersion(), new Disbursement(paidOn, method, reference));
        return go(PAGE, getId());
    }

    public String fail() {
        desk.fail(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public String confirm() {
        desk.confirm(getId(), getVersion(), new Confirmation(confirmedOn, confirmedBy, proof));
        return go(PAGE, getId());
    }

    public String classify() {
        requests.classify(getId(), getVersion(), form.getUsedFor(), form.classification());
        Notice.done("common.saved");
        return go(PAGE, getId());
    }

    public String reverse() {
        desk.reverse(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    /** Those of which something may be asked for. */
    public List<Choice> getInstalments() {
        return schedule.payable().stream()
                .map(row ->
                        new Choice(row.id(), Show.message("funding.payment.instalmentRest", row.dueOn(), row.rest())))
                .toList();
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public Long getInstalment() {
        return instalment;
    }

    public void setInstalment(Long instalment) {
        this.instalment = instalment;
    }

    public PaymentMethod[] getMethods() {
        return PaymentMethod.values();
    }

    /** Who received the money, or is to receive it. */
    public List<Long> getReceivers() {
        PartyLine host = grantFile == null ? null : grantFile.host();
        return file != null
                ? List.of(file.payee().id())
                : Stream.of(payee, host == null ? null : (Long) host.id())
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Key of the sentence that says what comes next; null if nothing does. */
    public String getHint() {
        return file == null || file.hint() == null ? null : "funding.payment.hint." + file.hint();
    }

    public PaymentForm getForm() {
        return form;
    }

    public PaymentFile getFile() {
        return file;
    }

    public Long getGrant() {
        return grant;
    }

    public void setGrant(Long grant) {
        this.grant = grant;
    }

    public GrantFile getGrantFile() {
        return grantFile;
    }

    public Long getPayee() {
        return payee;
    }

    public void setPayee(Long payee) {
        this.payee = payee;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getUsedFor() {
        return usedFor;
    }

    public void setUsedFor(String usedFor) {
        this.usedFor = usedFor;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public void setConfirmedOn(LocalDate confirmedOn) {
        this.confirmedOn = confirmedOn;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public void setConfirmedBy(String confirmedBy) {
        this.confirmedBy = confirmedBy;
    }

    public Long getProof() {
        return proof;
    }

    public void setProof(Long proof) {
        this.proof = proof;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
