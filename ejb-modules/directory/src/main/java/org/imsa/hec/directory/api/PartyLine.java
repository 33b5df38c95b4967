package org.imsa.hec.directory.api;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/** A party in one line. One of the two scripts of its name may be null. */
public record PartyLine(long id, PartyKind kind, String number, String latin, String arabic) implements Serializable {

    /** For {@code select} in a query that joins {@code PartyName p}. */
    static final String SELECT =
            "new org.imsa.hec.directory.api.PartyLine(p.id, p.kind, p.number, p.nameLatin, p.nameArabic)";

    public RecordRef ref() {
        return new RecordRef(kind.recordKind(), id);
    }

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }

    public RecordLine recordLine() {
        return new RecordLine(ref(), number, latin, arabic);
    }
}
