package org.imsa.hec.directory.api;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;
import org.imsa.hec.kernel.RuleBroken;

/**
 * Kind, number, names and e-mail address of a party, for the queries of other contexts: they name this class in their {@code
 * persistence.xml} and write {@code join PartyName p on p.id = g.donorId}, so that a list needs no second statement.
 */
@Entity
@ReadOnly
@Table(name = "directory_party")
public class PartyName {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String number;

    @Column(name = "name_latin")
    private String nameLatin;

    @Column(name = "name_arabic")
    private String nameArabic;

    private String email;

    @Column(name = "other_email")
    private String otherEmail;

    @Column(name = "key_latin")
    private String keyLatin;

    @Column(name = "key_arabic")
    private String keyArabic;

    @Column(name = "merged_into")
    private Long mergedInto;

    protected PartyName() {}

    public PartyLine line() {
        return new PartyLine(id, kind, number, nameLatin, nameArabic);
    }

    /** @throws RuleBroken {@code rule.party.merged} with its number if it was merged into another */
    public void mustStandForItself() {
        RuleBroken.unless(mergedInto == null, "rule.party.merged", number);
    }

    boolean isA(PartyKind wanted) {
        return wanted == null || kind == wanted;
    }
}
