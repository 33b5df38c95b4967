package org.imsa.hec.directory.screening;

import java.util.EnumSet;
import java.util.Set;

/** The screenings as those who decide think of them. */
public enum ScreeningFilter {
    TO_DECIDE(EnumSet.of(ScreeningState.POSSIBLE, ScreeningState.UNREADABLE)),
    CONFIRMED(EnumSet.of(ScreeningState.CONFIRMED)),
    CLEARED(EnumSet.of(ScreeningState.CLEARED));

    private final Set<ScreeningState> states;

    ScreeningFilter(Set<ScreeningState> states) {
        this.states = states;
    }

    Set<ScreeningState> states() {
        return states;
    }
}
