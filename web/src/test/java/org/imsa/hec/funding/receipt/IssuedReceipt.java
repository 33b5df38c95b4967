package org.imsa.hec.funding.receipt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.directory.person.ContactConsent;
import org.imsa.hec.test.InsideCall;

/** A gift without a receipt and one with; word: family name of the donor. Answers with the ids of both and of the receipt. */
@Dependent
public class IssuedReceipt implements InsideCall {

    @Inject
    private ReceiptFixture fixture;

    @Override
    public String call(String... words) throws Exception {
        fixture.knownIssuer();
        String family = words.length == 0 ? PartyFixture.uniqueWord() : words[0];
        long donor = fixture.donor(family, null, ContactConsent.NOT_ASKED);
        long bare = fixture.gift(donor, "200");
        long receipted = fixture.gift(donor, "350");
        return bare + " " + receipted + " " + fixture.issued(receipted);
    }
}
