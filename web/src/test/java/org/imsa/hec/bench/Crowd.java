package org.imsa.hec.bench;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.intake.Intakes;
import org.imsa.hec.kernel.outbox.Outbox;
import org.imsa.hec.kernel.outbox.Outgoing;
import org.imsa.hec.test.InsideCall;

/** As many of everything as the first word says, all around one fund; answers with the id of that fund. */
public class Crowd implements InsideCall {
    @Inject
    private FundingFixture fixture;

    @EJB
    private Intakes intakes;

    @EJB
    private Outbox outbox;

    @Override
    public String call(String... words) throws Exception {
        long fund = fixture.fundWith("90000");
        int size = Integer.parseInt(words[0]);
        for (int i = 0; i < size; i++) {
            String word = PartyFixture.uniqueWord();
            fixture.organisation("Crescent Foundation " + word, "مؤسسة الهلال " + word);
            fixture.gift(fund, fixture.person("Fatima", word), "50", FundingFixture.TODAY);
            fixture.paid(fixture.approved(fund, GrantPurpose.MISSION, "1000"), "400");
            fixture.paid(fixture.approved(fund, GrantPurpose.TRAINING, "1000"), "400");
            fixture.fund("Fund " + word);
            upload(word);
            FundingFixture.TREASURER.run(
                    () -> outbox.email(new Outgoing("bench:" + word, word + "@example.org", "Thank you", "Text")));
        }
        return Long.toString(fund);
    }

    private void upload(String word) throws Exception {
        byte[] csv = ("Date,Amount,Donor name,Fund\n2026-01-05,10.00,Fatima " + word + ",none\n")
                .getBytes(StandardCharsets.UTF_8);
        FundingFixture.TREASURER.call(() -> intakes.upload(
                "gift", UUID.randomUUID().toString(), "bank-" + word + ".csv", new ByteArrayInputStream(csv)));
    }
}
