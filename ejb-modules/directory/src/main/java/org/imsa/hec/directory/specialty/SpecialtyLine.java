package org.imsa.hec.directory.specialty;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A specialty in a list.
 *
 * @param parentId the specialty that it is a part of; null if it is one itself
 */
public record SpecialtyLine(
        long id,
        long version,
        String code,
        String latin,
        String arabic,
        Long parentId,
        String parentLatin,
        String parentArabic,
        boolean shipped,
        boolean retired)
        implements Serializable {

    static final String SELECT = "new org.imsa.hec.directory.specialty.SpecialtyLine(s.id, s.version, s.code,"
            + " s.name.latin, s.name.arabic, s.parentId, m.name.latin, m.name.arabic, s.shipped, s.retired)";
    static final String FROM = "Specialty s left join Specialty m on m.id = s.parentId";

    public RecordLine recordLine() {
        return new RecordLine(new RecordRef("specialty", id), code, latin, arabic);
    }

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }

    public String parentName(Locale language) {
        return BilingualName.pick(parentLatin, parentArabic, language);
    }
}
