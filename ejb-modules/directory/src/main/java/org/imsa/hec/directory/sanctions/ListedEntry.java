package org.imsa.hec.directory.sanctions;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.imsa.hec.kernel.json.TextListConverter;

/** A {@link Listed} of one version of the list, as it is stored. Written once; the audit trail has the list itself. */
@Entity
@Table(name = "directory_sanctions_entry")
public class ListedEntry {

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private ListedKind kind;

    private String name;

    @Convert(converter = TextListConverter.class)
    private List<String> programmes;

    private String title;

    @Convert(converter = TextListConverter.class)
    private List<String> aliases;

    @Convert(converter = TextListConverter.class)
    @Column(name = "weak_aliases")
    private List<String> weakAliases;

    @Convert(converter = TextListConverter.class)
    private List<String> births;

    @Convert(converter = TextListConverter.class)
    @Column(name = "birth_places")
    private List<String> birthPlaces;

    @Convert(converter = TextListConverter.class)
    private List<String> nationalities;

    @Convert(converter = TextListConverter.class)
    private List<String> papers;

    private String sex;

    @Convert(converter = TextListConverter.class)
    private List<String> addresses;

    private String remarks;

    protected ListedEntry() {}

    ListedEntry(long listId, Listed listed) {
        this.id = new Id(listId, listed.number());
        this.kind = listed.kind();
        this.name = listed.name();
        this.programmes = listed.programmes();
        this.title = listed.title();
        this.aliases = listed.aliases();
        this.weakAliases = listed.weakAliases();
        this.births = listed.births();
        this.birthPlaces = listed.birthPlaces();
        this.nationalities = listed.nationalities();
        this.papers = listed.papers();
        this.sex = listed.sex();
        this.addresses = listed.addresses();
        this.remarks = listed.remarks();
    }

    Listed listed() {
        return new Listed(
                id.entryNumber,
                kind,
                name,
                programmes,
                title,
                aliases,
                weakAliases,
                births,
                birthPlaces,
                nationalities,
                papers,
                sex,
                addresses,
                remarks);
    }

    /** The version of the list, and the number that the list gives. */
    @Embeddable
    public static class Id implements Serializable {
        private static final long serialVersionUID = 1;

        @Column(name = "list_id")
        private long listId;

        @Column(name = "entry_number")
        private long entryNumber;

        protected Id() {}

        Id(long listId, long entryNumber) {
            this.listId = listId;
            this.entryNumber = entryNumber;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Id that && listId == that.listId && entryNumber == that.entryNumber;
        }

        @Override
        public int hashCode() {
            return Objects.hash(listId, entryNumber);
        }
    }
}
