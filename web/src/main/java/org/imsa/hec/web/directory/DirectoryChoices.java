package org.imsa.hec.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.organisation.OrganisationType;
import org.imsa.hec.directory.person.Sex;

/** Lists to choose from that belong to the directory. */
@Named
@ApplicationScoped
public class DirectoryChoices {

    public List<Governorate> getGovernorates() {
        return List.of(Governorate.values());
    }

    public List<OrganisationType> getOrganisationTypes() {
        return List.of(OrganisationType.values());
    }

    public List<Sex> getSexes() {
        return List.of(Sex.values());
    }
}
