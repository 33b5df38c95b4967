package org.imsa.hec.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInAddressTest {

    @Test
    void afterSigningInTheUserIsBackWhereTheyWere() {
        assertThat(SignInAddress.back("/funding/grant.xhtml?id=42")).isEqualTo("/funding/grant.xhtml?id=42");
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        for (String trap : new String[] {
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "javascript:alert(1)",
            "/\t/evil"
        }) {
            assertThat(SignInAddress.back(trap)).as(trap).isEqualTo("/home.xhtml");
        }
    }

    @Test
    void whoCameByThemselvesIsSentHome() {
        assertThat(SignInAddress.back(null)).isEqualTo("/home.xhtml");
        assertThat(SignInAddress.back("/signin.xhtml?from=%2F")).isEqualTo("/home.xhtml");
    }
}
