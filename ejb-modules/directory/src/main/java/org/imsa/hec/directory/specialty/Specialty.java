package org.imsa.hec.directory.specialty;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.regex.Pattern;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A specialty, or a sub-specialty of one. The product brings most of them, and nobody changes those; an administrator adds
 * what is missing and corrects that later. One that is out of use is retired: it is chosen no more, and whoever has it
 * keeps it.
 */
@Entity
@Table(name = "directory_specialty")
public class Specialty extends Aggregate {
    public static final String KIND = "specialty";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "parent_id")
    private Long parentId;

    @Embedded
    private BilingualName name;

    @Column(name = "shipped", updatable = false)
    private boolean shipped;

    @Column(name = "retired")
    private boolean retired;

    protected Specialty() {}

    /** @throws RuleBroken {@code rule.specialty.code} if it is not of capital letters, digits and low lines */
    Specialty(String code) {
        String clean = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        RuleBroken.unless(CODE.matcher(clean).matches(), "rule.specialty.code");
        this.code = clean;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }

    public String code() {
        return code;
    }

    Long parentId() {
        return parentId;
    }

    BilingualName name() {
        return name;
    }

    boolean isRetired() {
        return retired;
    }

    /** @param parent the specialty that it is a part of; null if it is one itself */
    void describe(String latin, String arabic, Specialty parent) {
        RuleBroken.unless(!shipped, "rule.specialty.shipped");
        BilingualName newName = BilingualName.of(latin, arabic);
        RuleBroken.unless(newName.latin() != null && newName.arabic() != null, "rule.specialty.bothScripts");
        RuleBroken.unless(parent == null || parent.parentId == null && !parent.equals(this), "rule.specialty.parent");
        name = newName;
        parentId = parent == null ? null : parent.id();
    }

    void retire(boolean outOfUse) {
        retired = outOfUse;
    }
}
