package org.imsa.hec.education.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that is on record about one training place, as its page shows it.
 *
 * @param trainee null if not settled
 * @param host null if not settled
 * @param award what the grant pays; null if there is no grant
 * @param outcome null before it is completed
 */
public record TrainingFile(
        long id,
        long version,
        String number,
        TrainingStatus status,
        TrainingDetails details,
        PartyLine trainee,
        PartyLine host,
        LocalDate visaIssuedOn,
        Long grantId,
        String grantNumber,
        Money award,
        String outcome,
        LocalDate completedOn,
        String withdrawalReason)
        implements Serializable {

    public String title(Locale language) {
        return BilingualName.pick(details.titleLatin(), details.titleArabic(), language);
    }

    public RecordRef ref() {
        return new RecordRef("training", id);
    }
}
