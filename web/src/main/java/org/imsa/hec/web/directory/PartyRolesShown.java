package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.party.PartyRoles;
import org.imsa.hec.directory.party.RoleLine;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.Choice;

/** What parts a person or an organisation plays, as far as the reader may know: {@code hec:roles}. */
@Named("partyRoles")
@RequestScoped
public class PartyRolesShown {

    @EJB
    private PartyRoles roles;

    @Inject
    private RecordKinds kinds;

    private final Map<Long, List<RoleLine>> seen = new HashMap<>();
    private List<Choice> choices;

    public List<RoleLine> of(Long party) {
        return seen.computeIfAbsent(party, roles::of);
    }

    /** Address of a record below the application. */
    public String page(RecordLine record) {
        return kinds.named(record.ref().kind()).orElseThrow().page() + "?id="
                + record.ref().id();
    }

    /** The parts to filter a list by. */
    public List<Choice> getChoices() {
        if (choices == null) {
            choices = Choice.named("party.role.", roles.names());
        }
        return choices;
    }
}
