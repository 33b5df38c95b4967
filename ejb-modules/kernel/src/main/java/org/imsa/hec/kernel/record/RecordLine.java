package org.imsa.hec.kernel.record;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;

/** One record in one line: where it is, its reference number (may be null) and its name in both scripts. */
public record RecordLine(RecordRef ref, String number, String latin, String arabic) implements Serializable {

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }
}
