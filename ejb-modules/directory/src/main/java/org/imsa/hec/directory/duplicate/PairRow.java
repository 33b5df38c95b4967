package org.imsa.hec.directory.duplicate;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.Message;

/** One line of the list of suspected pairs. */
public record PairRow(
        long id,
        long version,
        String kind,
        long oneId,
        String oneNumber,
        String oneLatin,
        String oneArabic,
        long otherId,
        String otherNumber,
        String otherLatin,
        String otherArabic,
        int score,
        List<Message> reasons,
        PairState state)
        implements Serializable {

    static final String SELECT = "new org.imsa.hec.directory.duplicate.PairRow(s.id, s.version, s.kind, p.id, p.number,"
            + " p.nameLatin, p.nameArabic, q.id, q.number, q.nameLatin, q.nameArabic, s.score, s.reasons, s.state)";

    public String one(Locale language) {
        return BilingualName.pick(oneLatin, oneArabic, language);
    }

    public String other(Locale language) {
        return BilingualName.pick(otherLatin, otherArabic, language);
    }

    public boolean isOpen() {
        return state == PairState.SUSPECTED;
    }
}
