package org.imsa.hec.directory;

import jakarta.ejb.EJB;
import java.util.UUID;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.As;
import org.imsa.hec.test.InsideCall;

/** Writes down a hospital; words: its name in Latin and in Arabic script. Answers with the id. */
public class NewHospital implements InsideCall {

    @EJB
    private OrganisationDesk desk;

    @Override
    public String call(String... words) throws Exception {
        return As.user("coordinator", Roles.COORDINATOR)
                .call(() -> desk.add(UUID.randomUUID(), PartyFixture.hospital(words[0], words[1])))
                .toString();
    }
}
