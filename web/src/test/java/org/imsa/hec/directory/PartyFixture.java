package org.imsa.hec.directory;

import java.util.UUID;
import org.imsa.hec.directory.organisation.OrganisationDetails;
import org.imsa.hec.directory.organisation.OrganisationType;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonNames;

/** What forms say of people and organisations in tests; names are unique where a test looks for them. */
public final class PartyFixture {

    private PartyFixture() {}

    /** A word that no other test uses, of letters only. */
    public static String uniqueWord() {
        return UUID.randomUUID()
                .toString()
                .replaceAll("[^a-f]", "")
                .concat(Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "q"));
    }

    public static PersonDetails named(PersonNames latin, PersonNames arabic) {
        return new PersonDetails(latin, arabic, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static PersonDetails person(String given, String family) {
        return named(PersonNames.of(given, null, null, family), PersonNames.of(null, null, null, null));
    }

    public static PersonDetails reachedAt(String given, String family, String email) {
        return new PersonDetails(
                PersonNames.of(given, null, null, family),
                PersonNames.of(null, null, null, null),
                null,
                null,
                null,
                null,
                email,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** One that is a part of another. */
    public static OrganisationDetails partOf(Long parent) {
        return new OrganisationDetails(
                "Hospital " + uniqueWord(),
                null,
                OrganisationType.HOSPITAL,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                parent);
    }

    public static OrganisationDetails hospital(String latin, String arabic) {
        return new OrganisationDetails(
                latin, arabic, OrganisationType.HOSPITAL, null, null, null, null, null, null, null, null);
    }
}
