package org.imsa.hec.directory.party;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.persistence.annotations.Customizer;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.name.NameIndex;
import org.imsa.hec.directory.name.NameKey;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A person or an organisation: whoever can give, ask, be paid, host, or be written to. It has one number for life. It is
 * found by the words of its name, in the spelling of {@link NameKey}, by its e-mail addresses, and by what other systems
 * call it. Nobody is deleted, since money and decisions refer to them.
 */
@Entity
@Table(name = "directory_party")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 12)
@Customizer(Vocabulary.class)
public abstract class Party extends Aggregate {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Embedded
    private BilingualName name;

    @NotAudited
    @Column(name = "key_latin")
    private String keyLatin;

    @NotAudited
    @Column(name = "key_arabic")
    private String keyArabic;

    /** The words that it is found by, as {@link NameIndex#line} writes them; {@link Vocabulary} files each. */
    @NotAudited
    @Column(name = "name_words", nullable = false)
    private String words = "";

    @ElementCollection
    @CollectionTable(name = "directory_external_id", joinColumns = @JoinColumn(name = "party_id"))
    @Column(name = "external_id")
    private Set<String> externalIds = new HashSet<>();

    @Embedded
    private Contact contact;

    @Embedded
    private Place place;

    @Column(name = "merged_into")
    private Long mergedIntoId;

    @Column(name = "notes")
    private String notes;

    @NotAudited
    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @NotAudited
    @Column(name = "request_id", updatable = false)
    private String requestId;

    protected Party() {}

    /** @param requestId of the form that made it; null if it came from an import */
    protected Party(String number, String requestId, Instant createdAt) {
        this.number = number;
        this.requestId = requestId;
        this.createdAt = createdAt;
    }

    public abstract PartyKind kind();

    public String number() {
        return number;
    }

    public BilingualName name() {
        return name;
    }

    public Contact contact() {
        return contact == null ? Contact.of(null, null, null) : contact;
    }

    public Place place() {
        return place == null ? Place.of(null, null, null) : place;
    }

    /** May we write by e-mail? Only people are asked for their consent. */
    public boolean agreesToEmail() {
        return true;
    }

    public String notes() {
        return notes;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(kind().recordKind(), id());
    }

    public PartyLine line() {
        return new PartyLine(id(), kind(), number, name.latin(), name.arabic());
    }

    /** Another system calls this party so. */
    public void knownAs(String externalId) {
        externalIds.add(externalId);
    }

    public void notKnownAs(String externalId) {
        externalIds.remove(externalId);
    }

    /** The party that this one was merged into; null if it stands for itself. */
    public Long mergedInto() {
        return mergedIntoId;
    }

    void mayMergeInto(Party kept) {
        RuleBroken.unless(!kept.equals(this), "rule.merge.itself");
        RuleBroken.unless(kept.kind() == kind(), "rule.merge.kinds");
        mustStandForItself();
        kept.mustStandForItself();
    }

    void mergeInto(Party kept) {
        mayMergeInto(kept);
        mergedIntoId = kept.id();
    }

    void unmerge() {
        mergedIntoId = null;
    }

    /** @throws RuleBroken {@code rule.party.merged} if it was merged into another */
    public final void mustStandForItself() {
        RuleBroken.unless(mergedIntoId == null, "rule.party.merged", number);
    }

    protected final void called(BilingualName newName) {
        mustStandForItself();
        name = newName;
        keyLatin = NameKey.of(newName.latin());
        keyArabic = NameKey.of(newName.arabic());
        words = NameIndex.line(newName.latin(), newName.arabic());
    }

    String words() {
        return words;
    }

    protected final void reachedBy(Contact newContact, Place newPlace, String newNotes) {
        contact = newContact;
        place = newPlace;
        notes = newNotes == null || newNotes.isBlank() ? null : newNotes.strip();
    }
}
