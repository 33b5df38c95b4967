package org.imsa.hec.funding;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.funding.api.GrantApproved;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.fund.FundDesk;
import org.imsa.hec.funding.fund.FundFile;
import org.imsa.hec.funding.fund.Funds;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftFile;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.Gifts;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.funding.grant.Application;
import org.imsa.hec.funding.grant.GrantApplications;
import org.imsa.hec.funding.grant.GrantAwards;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.Grants;
import org.imsa.hec.funding.payment.Disbursement;
import org.imsa.hec.funding.payment.PaymentApprovals;
import org.imsa.hec.funding.payment.PaymentDesk;
import org.imsa.hec.funding.payment.PaymentFile;
import org.imsa.hec.funding.payment.PaymentMethod;
import org.imsa.hec.funding.payment.PaymentRequests;
import org.imsa.hec.funding.payment.Payments;
import org.imsa.hec.funding.payment.Wanted;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.test.As;

/** Funds, gifts, grants and payments in the states that tests need, made through the desks of the staff. */
@Dependent
public class FundingFixture {
    public static final As TREASURER = As.user("layla", Roles.TREASURER);
    public static final As OFFICER = As.user("omar", Roles.GRANTS_OFFICER);
    public static final As MEMBER = As.user("sara", Roles.COMMITTEE_MEMBER);
    public static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @EJB
    private PersonDesk people;

    @EJB
    private OrganisationDesk organisations;

    @EJB
    private FundDesk fundDesk;

    @EJB
    private Funds funds;

    @EJB
    private GiftDesk giftDesk;

    @EJB
    private Gifts gifts;

    @EJB
    private GrantApplications applications;

    @EJB
    private GrantAwards awards;

    @EJB
    private Grants grants;

    @EJB
    private PaymentRequests paymentRequests;

    @EJB
    private PaymentApprovals paymentApprovals;

    @EJB
    private PaymentDesk paymentDesk;

    @EJB
    private Payments payments;

    @Inject
    private Event<GrantApproved> approved;

    @Resource
    private UserTransaction transaction;

    public long person(String given, String family) throws Exception {
        return TREASURER.call(() -> people.add(UUID.randomUUID(), PartyFixture.person(given, family)));
    }

    public long organisation(String latin, String arabic) throws Exception {
        return TREASURER.call(() -> organisations.add(UUID.randomUUID(), PartyFixture.hospital(latin, arabic)));
    }

    /** A fund in dollars; of no purpose it is unrestricted. */
    public long fund(String latin, GrantPurpose... purposes) throws Exception {
        return fund(latin, purposes.length == 0 ? Terms.unrestricted() : Terms.purposes(Set.of(purposes)));
    }

    public long fund(String latin, Terms terms) throws Exception {
        return fund(latin, terms, "USD");
    }

    public long fund(String latin, Terms terms, String currency) throws Exception {
        BilingualName name = BilingualName.of(latin, "صندوق " + latin);
        return TREASURER.call(() -> fundDesk.open(UUID.randomUUID(), name, terms, currency));
    }

    public long fundWith(String amount, GrantPurpose... purposes) throws Exception {
        long fund = fund("Fund " + PartyFixture.uniqueWord(), purposes);
        gift(fund, person("Donor", PartyFixture.uniqueWord()), amount, TODAY);
        return fund;
    }

    public long gift(long fund, long donor, String amount, LocalDate day) throws Exception {
        return gift(fund, donor, Money.usd(amount), day);
    }

    public long gift(long fund, long donor, Money amount, LocalDate day) throws Exception {
        Receipt receipt = new Receipt(donor, fund, amount, day, GiftMethod.WIRE, null, null);
        return TREASURER.call(() -> giftDesk.record(UUID.randomUUID(), receipt));
    }

    public static Application application(
            String title, GrantPurpose purpose, long applicant, String amount, long fund) {
        return application(title, purpose, applicant, Money.usd(amount), fund);
    }

    public static Application application(String title, GrantPurpose purpose, long applicant, Money amount, long fund) {
        return new Application(
                BilingualName.of(title, "دورة " + title),
                purpose,
                applicant,
                null,
                amount,
                DateRange.of(TODAY.plusDays(30), TODAY.plusDays(120)),
                fund,
                null,
                "What it is for.");
    }

    public long draft(Application application) throws Exception {
        return OFFICER.call(() -> applications.draft(UUID.randomUUID(), application));
    }

    public long submitted(Application application) throws Exception {
        long grant = draft(application);
        OFFICER.run(() -> applications.submit(grant, grant(grant).version()));
        return grant;
    }

    public long submitted(long fund, GrantPurpose purpose, String amount) throws Exception {
        String title = "Grant " + PartyFixture.uniqueWord();
        return submitted(application(title, purpose, person("Zaynab", PartyFixture.uniqueWord()), amount, fund));
    }

    public long approved(long fund, GrantPurpose purpose, String amount) throws Exception {
        long grant = submitted(fund, purpose, amount);
        approve(grant);
        return grant;
    }

    /** Of a fund of its own that has just this amount. */
    public GrantFile approvedFor(long applicant, GrantPurpose purpose, String title, String amount) throws Exception {
        long grant = submitted(application(title, purpose, applicant, amount, fundWith(amount)));
        approve(grant);
        return grant(grant);
    }

    /** Tells once more, in a transaction of its own, that this grant was approved. */
    public void tellAgain(GrantFile grant) throws Exception {
        transaction.begin();
        approved.fire(new GrantApproved(
                grant.id(),
                grant.number(),
                grant.purpose(),
                BilingualName.of(grant.latin(), grant.arabic()),
                grant.applicant().id(),
                null,
                grant.amount(),
                null,
                1,
                null));
        transaction.commit();
    }

    public void approve(long grant) throws Exception {
        MEMBER.run(() -> awards.approve(grant, grant(grant).version()));
    }

    public long paid(long grant, String amount) throws Exception {
        return paid(grant, Money.usd(amount));
    }

    public long paid(long grant, Money amount) throws Exception {
        return paid(grant, amount, TODAY);
    }

    public long paid(long grant, Money amount, LocalDate day) throws Exception {
        long payment = approvedPayment(grant, amount);
        Disbursement paid = new Disbursement(day, PaymentMethod.WIRE, null);
        TREASURER.run(() -> paymentDesk.pay(payment, payment(payment).version(), paid));
        return payment;
    }

    public long approvedPayment(long grant, Money amount) throws Exception {
        long payment = requested(grant, amount);
        MEMBER.run(() -> paymentApprovals.approve(payment, payment(payment).version()));
        return payment;
    }

    /** Asked for by the officer. */
    public long requested(long grant, Money amount) throws Exception {
        Wanted wanted = Wanted.of(grant, grant(grant).applicant().id(), amount, "Tuition of the first term");
        return OFFICER.call(() -> paymentRequests.request(UUID.randomUUID(), wanted));
    }

    public FundFile fund(long id) throws Exception {
        return TREASURER.call(() -> funds.file(id));
    }

    public GiftFile gift(long id) throws Exception {
        return TREASURER.call(() -> gifts.file(id));
    }

    public GrantFile grant(long id) throws Exception {
        return TREASURER.call(() -> grants.file(id));
    }

    public PaymentFile payment(long id) throws Exception {
        return TREASURER.call(() -> payments.file(id));
    }
}
