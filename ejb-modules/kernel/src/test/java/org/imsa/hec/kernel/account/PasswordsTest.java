package org.imsa.hec.kernel.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void aHashIsArgon2idWithTheAskedCost() {
        assertThat(Passwords.hash("a good long sentence")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void onlyTheSamePasswordMatchesItsHash() {
        String hash = Passwords.hash("a good long sentence");

        assertThat(Passwords.matches("a good long sentence", hash)).isTrue();
        assertThat(Passwords.matches("a good long sentencE", hash)).isFalse();
    }

    @Test
    void nothingMatchesWhereThereIsNoAccount() {
        assertThat(Passwords.matches("a good long sentence", null)).isFalse();
    }

    @Test
    void twoTemporaryPasswordsDiffer() {
        assertThat(Passwords.temporary()).hasSize(16).isNotEqualTo(Passwords.temporary());
    }

    @Test
    void aPasswordOfElevenCharactersIsTooShortInAnyScript() {
        assertBroken("rule.password.tooShort", "abcdefghijk");
        assertBroken("rule.password.tooShort", "كلمة مرور 1");
        assertThatCode(() -> Passwords.mustBeGood("abcdefghijkl", "layla")).doesNotThrowAnyException();
    }

    @Test
    void aPasswordMayNotContainTheUsernameOrBeOneSignRepeated() {
        assertBroken("rule.password.containsUsername", "xx-LAYLA-1234567");
        assertBroken("rule.password.tooPlain", "aaaaaaaaaaaaaaaa");
        assertBroken("rule.password.tooLong", "abcde".repeat(41));
    }

    private static void assertBroken(String key, String password) {
        assertThatThrownBy(() -> Passwords.mustBeGood(password, "layla"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo(key));
    }
}
