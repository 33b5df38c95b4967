package org.imsa.hec.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.imsa.hec.directory.api.PartyRole;
import org.imsa.hec.directory.api.PartyRoleSource;

/** What people are by what the directory itself knows: trained in a specialty, holders of an office, members and who works in projects. */
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
                                + " where h.last_day is null or h.last_day >= current_date"),
                new PartyRole(
                        "member",
                        "membership",
                        "select m.person_id as party_id, m.id as record_id, m.number, p.name_latin, p.name_arabic"
                                + " from directory_membership m join directory_party p on p.id = m.person_id"
                                + " where m.standing <> 'LEFT'"),
                new PartyRole(
                        "project-member",
                        "project",
                        "select a.person_id as party_id, a.project_id as record_id, p.number, p.name_latin, p.name_arabic"
                                + " from directory_assignment a join directory_project p on p.id = a.project_id"
                                + " where a.state = 'ASSIGNED'"));
    }
}
