package org.imsa.hec.directory.screening;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.imsa.hec.directory.sanctions.ListStore;

/**
 * Screens whoever came into the directory or was changed by a way that does not screen by itself, such as a merge or the
 * database's own tools: every five minutes, some hundred at a time, unless a list is being loaded, which screens everybody.
 */
@Startup
@Singleton
@PermitAll
public class ScreeningWatch {

    @Inject
    private Everybody everybody;

    @Inject
    private ListStore lists;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void screenWhoIsLeft() {
        if (!lists.isAnyBeingLoaded()) {
            everybody.next(0);
        }
    }
}
