package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.funding.hold.HeldParty;
import org.imsa.hec.funding.hold.Holds;
import org.imsa.hec.web.shell.Navigation;
import org.imsa.hec.web.shell.UserSession;

/** Who of those who are to receive money is held by sanctions screening, for {@code hec:held}. */
@Named
@RequestScoped
public class HeldParties {

    @EJB
    private Holds holds;

    @Inject
    private UserSession user;

    @Inject
    private Navigation navigation;

    private final Map<List<Long>, List<HeldParty>> seen = new HashMap<>();

    /** @param parties ids; may be null and hold nulls */
    public List<HeldParty> of(List<Long> parties) {
        return parties == null
                ? List.of()
                : seen.computeIfAbsent(parties, asked -> holds.of(asked.toArray(Long[]::new)));
    }

    /** May the reader see the screening? */
    public boolean isScreeningOpen() {
        return navigation.mayOpen("/directory/screening.xhtml", user::has);
    }
}
