package org.imsa.hec.humanitarian;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.imsa.hec.directory.api.PartyRole;
import org.imsa.hec.directory.api.PartyRoleSource;

/** Who leads and who hosts missions. */
@ApplicationScoped
public class HumanitarianRoles implements PartyRoleSource {

    @Override
    public List<PartyRole> roles() {
        return List.of(
                new PartyRole(
                        "mission-lead",
                        "mission",
                        "select m.lead_id as party_id, m.id as record_id, m.number,"
                                + " m.name_latin, m.name_arabic from humanitarian_mission m"),
                new PartyRole(
                        "mission-host",
                        "mission",
                        "select m.host_id as party_id, m.id as record_id, m.number,"
                                + " m.name_latin, m.name_arabic from humanitarian_mission m"));
    }
}
