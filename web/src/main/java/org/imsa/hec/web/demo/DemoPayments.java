package org.imsa.hec.web.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.imsa.hec.funding.grant.AmendmentDesk;
import org.imsa.hec.funding.grant.Change;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.Grants;
import org.imsa.hec.funding.instalment.InstalmentDesk;
import org.imsa.hec.funding.instalment.Planned;
import org.imsa.hec.funding.payment.Assistance;
import org.imsa.hec.funding.payment.Classification;
import org.imsa.hec.funding.payment.Confirmation;
import org.imsa.hec.funding.payment.Disbursement;
import org.imsa.hec.funding.payment.PaymentAction;
import org.imsa.hec.funding.payment.PaymentApprovals;
import org.imsa.hec.funding.payment.PaymentDesk;
import org.imsa.hec.funding.payment.PaymentFile;
import org.imsa.hec.funding.payment.PaymentMethod;
import org.imsa.hec.funding.payment.PaymentRequests;
import org.imsa.hec.funding.payment.Payments;
import org.imsa.hec.funding.payment.Wanted;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;

/** Payments of the demo in each state: confirmed by the payee, to be paid, waiting for a second person. */
@Dependent
public class DemoPayments {
    private static final Classification SCHOLARSHIP =
            new Classification(null, Assistance.SCHOLARSHIP, null, null, null, null, null);

    private final Deputy treasurer = Deputy.of(DemoStaff.TREASURER, Roles.TREASURER);
    private final Deputy officer = Deputy.of(DemoStaff.GRANTS_OFFICER, Roles.GRANTS_OFFICER);
    private final Deputy member = Deputy.of(DemoStaff.MEMBER, Roles.COMMITTEE_MEMBER);

    @EJB
    private PaymentRequests requests;

    @EJB
    private PaymentApprovals approvals;

    @EJB
    private PaymentDesk desk;

    @EJB
    private Payments payments;

    @EJB
    private Grants grants;

    @EJB
    private InstalmentDesk instalments;

    @EJB
    private AmendmentDesk amendments;

    @Inject
    private Clock clock;

    /** @param course an approved grant */
    void write(long course, DemoDirectory directory) throws Exception {
        long payee = directory.id("zainab");
        long first = ask("payment", Wanted.of(course, payee, Money.usd("2800.00"), "Tuition and lodging, first term"));
        approve(first);
        pay(first);
        classify(first);
        confirm(first);
        approve(ask("payment:2", Wanted.of(course, payee, Money.usd("1400.00"), "Lodging, second term")));
        ask("payment:3", Wanted.of(course, payee, Money.usd("600.00"), "Books and examination fees"));
    }

    /** A grant in two instalments, the second bound to a milestone; and longer days that wait for a second person. */
    void plan(long mission) throws Exception {
        officer.call(() -> {
            GrantFile grant = grants.file(mission);
            Money first = Money.usd("1000.00");
            instalment("first", new Planned(mission, first, today().plusDays(20), null));
            String milestone = "Agreement with the host hospital signed";
            instalment("second", new Planned(mission, grant.amount().minus(first), grant.firstDay(), milestone));
            DateRange longer = DateRange.of(grant.firstDay(), grant.lastDay().plusDays(7));
            String why = "The hospital offers a second week of theatre time.";
            Change change = new Change(mission, grant.amount(), longer, grant.description(), why);
            return amendments.request(DemoDirectory.request("amendment"), change);
        });
    }

    private void instalment(String key, Planned planned) {
        instalments.plan(DemoDirectory.request("instalment:" + key), planned);
    }

    private long ask(String key, Wanted wanted) throws Exception {
        return officer.call(() -> requests.request(DemoDirectory.request(key), wanted));
    }

    private void approve(long id) throws Exception {
        member.call(() -> {
            PaymentFile file = payments.file(id);
            if (file.may(PaymentAction.APPROVE)) {
                approvals.approve(id, file.version());
            }
            return file;
        });
    }

    private void pay(long id) throws Exception {
        treasurer.call(() -> {
            PaymentFile file = payments.file(id);
            if (file.may(PaymentAction.PAY)) {
                desk.pay(id, file.version(), new Disbursement(today(), PaymentMethod.WIRE, "Fedwire 0417"));
            }
            return file;
        });
    }

    private void classify(long id) throws Exception {
        officer.call(() -> {
            PaymentFile file = payments.file(id);
            if (file.classification() == null) {
                requests.classify(id, file.version(), file.usedFor(), SCHOLARSHIP);
            }
            return file;
        });
    }

    private void confirm(long id) throws Exception {
        officer.call(() -> {
            PaymentFile file = payments.file(id);
            if (file.may(PaymentAction.CONFIRM)) {
                desk.confirm(id, file.version(), new Confirmation(today(), "Dr. Zainab, by telephone", null));
            }
            return file;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
