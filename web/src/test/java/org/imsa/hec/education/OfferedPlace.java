package org.imsa.hec.education;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.education.training.TrainingDesk;
import org.imsa.hec.education.training.TrainingDetails;
import org.imsa.hec.education.training.TrainingFormat;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.test.As;
import org.imsa.hec.test.InsideCall;

/** Offers a training place; words: title in Latin and in Arabic script, then ids of trainee and host if they are settled. */
public class OfferedPlace implements InsideCall {

    @EJB
    private TrainingDesk desk;

    @Override
    public String call(String... words) throws Exception {
        boolean isSettled = words.length > 2;
        TrainingDetails details = new TrainingDetails(
                words[0],
                words[1],
                TrainingFormat.SHORT_COURSE,
                isSettled ? Long.valueOf(words[2]) : null,
                isSettled ? Long.valueOf(words[3]) : null,
                isSettled ? DateRange.of(LocalDate.of(2026, 1, 11), LocalDate.of(2026, 4, 2)) : null,
                true,
                null);
        return As.user("coordinator", Roles.COORDINATOR)
                .call(() -> desk.offer(UUID.randomUUID(), details))
                .toString();
    }
}
