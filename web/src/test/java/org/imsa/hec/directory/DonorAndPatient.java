package org.imsa.hec.directory;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.As;
import org.imsa.hec.test.InsideCall;

/** Somebody who gave and is a patient, too; word: the family name. Answers with the id. */
public class DonorAndPatient implements InsideCall {

    @EJB
    private PersonDesk desk;

    @Inject
    private FundingFixture funding;

    @Override
    public String call(String... words) throws Exception {
        PersonNames none = PersonNames.of(null, null, null, null);
        PersonNames latin = PersonNames.of("Layla", null, null, words[0]);
        PersonDetails details = new PersonDetails(
                latin, none, null, null, null, null, null, null, null, null, null, null, TestPatients.NOTE);
        long id = As.user("treasurer", Roles.TREASURER).call(() -> desk.add(UUID.randomUUID(), details));
        funding.gift(funding.fund("Fund " + words[0]), id, "25.00", FundingFixture.TODAY);
        return Long.toString(id);
    }
}
