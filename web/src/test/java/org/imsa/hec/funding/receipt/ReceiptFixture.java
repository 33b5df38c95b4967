package org.imsa.hec.funding.receipt;

import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.directory.person.Consent;
import org.imsa.hec.directory.person.ConsentChannel;
import org.imsa.hec.directory.person.ContactConsent;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonMore;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.funding.FundingFixture;

/** Receipts, and what they need. */
@Dependent
public class ReceiptFixture {
    static final ContactConsent AGREED =
            new ContactConsent(Consent.GIVEN, List.of(ConsentChannel.EMAIL), LocalDate.of(2026, 1, 2));

    @Inject
    private FundingFixture funding;

    @EJB
    private PersonDesk people;

    @EJB
    private IssuerDesk issuer;

    @EJB
    private ReceiptDesk desk;

    @EJB
    private Receipts receipts;

    /** The organisation, which all tests share, is as it was. */
    void knownIssuer() throws Exception {
        TREASURER.run(() -> {
            if (issuer.file().isEmpty()) {
                issuer.describe(
                        null,
                        "Iraqi Medical Sciences Association",
                        "الجمعية العراقية للعلوم الطبية",
                        "12-3456789",
                        "120 Main Street, Dearborn, MI 48126");
            }
        });
    }

    /** @param email null for none */
    long donor(String family, String email, ContactConsent consent) throws Exception {
        PersonMore more =
                new PersonMore(List.of(), null, null, consent, List.of(), List.of(), List.of(), List.of(), List.of());
        PersonDetails details = new PersonDetails(
                PersonNames.of("Zaynab", null, null, family),
                PersonNames.of("زينب", null, null, "الربيعي"),
                null,
                null,
                null,
                null,
                email,
                null,
                null,
                null,
                null,
                null,
                null,
                more);
        return TREASURER.call(() -> people.add(UUID.randomUUID(), details));
    }

    long gift(long donor, String amount) throws Exception {
        return funding.gift(funding.fund("Fund " + PartyFixture.uniqueWord()), donor, amount, FundingFixture.TODAY);
    }

    long issued(long gift) throws Exception {
        return TREASURER.call(() -> desk.issue(UUID.randomUUID(), gift, InReturn.NOTHING, ReceiptLanguage.BOTH));
    }

    ReceiptFile file(long receipt) throws Exception {
        return TREASURER.call(() -> receipts.file(receipt));
    }
}
