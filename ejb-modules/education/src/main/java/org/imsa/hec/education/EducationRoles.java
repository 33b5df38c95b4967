package org.imsa.hec.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.imsa.hec.directory.api.PartyRole;
import org.imsa.hec.directory.api.PartyRoleSource;

/** Who is trained, and who offers the place. */
@ApplicationScoped
public class EducationRoles implements PartyRoleSource {

    @Override
    public List<PartyRole> roles() {
        return List.of(
                new PartyRole(
                        "trainee",
                        "training",
                        "select t.trainee_id as party_id, t.id as record_id, t.number,"
                                + " t.name_latin, t.name_arabic from education_training_place t"),
                new PartyRole(
                        "training-host",
                        "training",
                        "select t.host_id as party_id, t.id as record_id, t.number,"
                                + " t.name_latin, t.name_arabic from education_training_place t"));
    }
}
