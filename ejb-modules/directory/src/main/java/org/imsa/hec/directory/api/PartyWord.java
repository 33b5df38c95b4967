package org.imsa.hec.directory.api;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.eclipse.persistence.annotations.ReadOnly;

/** One word that a party is found by; used by {@link PartySearch} in the queries of every context. */
@Entity
@ReadOnly
@Table(name = "directory_name_word")
public class PartyWord {

    @EmbeddedId
    private Id id;

    protected PartyWord() {}

    /** The word in the spelling of {@code NameKey}, and the party that bears it. */
    @Embeddable
    public static class Id implements Serializable {
        private static final long serialVersionUID = 1;

        private String word;

        @Column(name = "party_id")
        private long partyId;

        protected Id() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Id that && partyId == that.partyId && word.equals(that.word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(word, partyId);
        }
    }
}
