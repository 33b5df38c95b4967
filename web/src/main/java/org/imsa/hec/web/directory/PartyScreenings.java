package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.imsa.hec.directory.screening.PartyScreening;
import org.imsa.hec.directory.screening.Screenings;
import org.imsa.hec.web.shell.Navigation;
import org.imsa.hec.web.shell.UserSession;

/** How parties stand to the sanctions list, for {@code hec:screening}. */
@Named
@RequestScoped
public class PartyScreenings {

    @EJB
    private Screenings screenings;

    @Inject
    private UserSession user;

    @Inject
    private Navigation navigation;

    private final Map<Long, PartyScreening> seen = new HashMap<>();

    public PartyScreening of(Long party) {
        return seen.computeIfAbsent(party, screenings::of);
    }

    /** May the reader see it? */
    public boolean isOpen() {
        return navigation.mayOpen("/directory/screenings.xhtml", user::has);
    }
}
