package org.imsa.hec.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.organisation.OrganisationType;
import org.imsa.hec.directory.person.AddressKind;
import org.imsa.hec.directory.person.Consent;
import org.imsa.hec.directory.person.ConsentChannel;
import org.imsa.hec.directory.person.ContactKind;
import org.imsa.hec.directory.person.LanguageLevel;
import org.imsa.hec.directory.person.LicenceStatus;
import org.imsa.hec.directory.person.Sex;
import org.imsa.hec.web.shell.Choice;

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

    public List<Choice> getContactKinds() {
        return named(ContactKind.values());
    }

    public List<Choice> getAddressKinds() {
        return named(AddressKind.values());
    }

    /** By name, for a line of {@link Entries}. */
    public List<Choice> getGovernorateNames() {
        return named(Governorate.values());
    }

    public List<Choice> getLanguageLevels() {
        return named(LanguageLevel.values());
    }

    public List<Choice> getLicenceStatuses() {
        return named(LicenceStatus.values());
    }

    public List<Choice> getConsentChannels() {
        return named(ConsentChannel.values());
    }

    public List<Consent> getConsents() {
        return List.of(Consent.values());
    }

    private static List<Choice> named(Enum<?>... constants) {
        return Choice.named(
                "enum." + constants[0].getDeclaringClass().getSimpleName() + ".",
                Stream.of(constants).map(Enum::name).toList());
    }

    public List<Sex> getSexes() {
        return List.of(Sex.values());
    }
}
