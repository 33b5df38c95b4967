package org.imsa.hec.directory.membership;

import java.util.List;
import java.util.Optional;

/** What a person is to the association. */
public enum MemberStanding {
    GENERAL,
    ASSOCIATE,
    COMMITTEE,
    /** Was in the committee and is still a member. */
    PAST_COMMITTEE,
    LEFT;

    /** The path that a member goes, one step after the other. */
    public static final List<MemberStanding> PATH = List.of(GENERAL, ASSOCIATE, COMMITTEE);

    /** The one step upwards from here; none for a committee member and for who has left. */
    public Optional<MemberStanding> next() {
        return switch (this) {
            case GENERAL -> Optional.of(ASSOCIATE);
            case ASSOCIATE, PAST_COMMITTEE -> Optional.of(COMMITTEE);
            case COMMITTEE, LEFT -> Optional.empty();
        };
    }

    /** Is this reached by a decision of the committee that has minutes? */
    boolean needsMinutes() {
        return this == ASSOCIATE || this == COMMITTEE;
    }

    public boolean isMember() {
        return this != LEFT;
    }
}
