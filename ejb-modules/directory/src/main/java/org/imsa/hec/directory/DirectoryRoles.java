package org.imsa.hec.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.imsa.hec.directory.api.PartyRole;
import org.imsa.hec.directory.api.PartyRoleSource;

/** What people are by what the directory itself knows: trained in a specialty, holders of an office. */
@ApplicationScoped
public class DirectoryRoles implements PartyRoleSource {

    @Override
    public List<PartyRole> roles() {
        return List.of(
                new PartyRole(
                        "physician",
                        "person",
                        "select p.id as party_id, p.id as record_id, null as number, null as name_latin, null as name_arabic"
                                + " from directory_person p"
                                + " where p.specialty_id is not null"),
                new PartyRole(
                        "office-holder",
                        "organisation",
                        "select h.person_id as party_id, o.organisation_id as record_id, null as number,"
                                + " o.name_latin, o.name_arabic from directory_office_holder h"
                                + " join directory_office o on o.id = h.office_id"
                                + " where h.last_day is null or h.last_day >= current_date"));
    }
}
