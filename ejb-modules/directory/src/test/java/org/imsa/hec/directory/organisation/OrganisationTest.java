package org.imsa.hec.directory.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    private final Organisation organisation = new Organisation("O-2026-0001", null, Instant.EPOCH);

    @Test
    void oneScriptOfTheNameIsEnough() {
        organisation.describe(details(null, "وزارة الصحة", OrganisationType.MINISTRY, null));

        assertThat(organisation.name()).hasToString("وزارة الصحة");
    }

    @Test
    void anOrganisationWithoutANameIsRefused() {
        assertThatThrownBy(() -> organisation.describe(details(" ", null, OrganisationType.NGO, null)))
                .hasMessageContaining("rule.name.missing");
    }

    @Test
    void whatItIsMustBeSaid() {
        assertThatThrownBy(() -> organisation.describe(details("Ibn Sina Hospital", null, null, null)))
                .hasMessageContaining("rule.organisation.type");
    }

    @Test
    void aWebsiteThatIsNoWebAddressIsRefused() {
        assertThatThrownBy(() -> organisation.describe(
                        details("Ibn Sina Hospital", null, OrganisationType.HOSPITAL, "javascript:alert(1)")))
                .hasMessageContaining("rule.organisation.website");
    }

    @Test
    void oneThatAnImportBringsIsNotClassifiedYet() {
        organisation.broughtBy("Rafidain Foundation", "office@rafidain.example");

        assertThat(organisation.type()).isEqualTo(OrganisationType.OTHER);
        assertThat(organisation.contact().email()).isEqualTo("office@rafidain.example");
    }

    private static OrganisationDetails details(String latin, String arabic, OrganisationType type, String website) {
        return new OrganisationDetails(latin, arabic, type, website, null, null, null, null, null, null, null);
    }
}
