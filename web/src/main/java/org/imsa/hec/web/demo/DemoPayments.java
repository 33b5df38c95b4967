package org.imsa.hec.web.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
