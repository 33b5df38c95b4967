package org.imsa.hec.humanitarian;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.humanitarian.mission.MissionDesk;
import org.imsa.hec.humanitarian.mission.MissionDetails;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.test.As;
import org.imsa.hec.test.InsideCall;

/** Plans a mission; words: title in Latin and in Arabic script, then ids of host and lead if they are settled. */
public class PlannedMission implements InsideCall {

    @EJB
    private MissionDesk desk;

    @Override
    public String call(String... words) throws Exception {
        boolean isSettled = words.length > 2;
        MissionDetails details = new MissionDetails(
                words[0],
                words[1],
                isSettled ? Long.valueOf(words[2]) : null,
                isSettled ? Long.valueOf(words[3]) : null,
                isSettled ? DateRange.of(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 18)) : null,
                Governorate.DHI_QAR,
                "Nasiriyah",
                Money.usd("36000"),
                "Forty children with clefts.");
        return As.user("coordinator", Roles.COORDINATOR)
                .call(() -> desk.plan(UUID.randomUUID(), details))
                .toString();
    }
}
