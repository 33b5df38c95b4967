package org.imsa.hec.kernel.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final AccountDetails LAYLA =
            new AccountDetails("Layla Karim", "ليلى كريم", "layla@example.org", Set.of(Roles.TREASURER));

    private final Account account = Account.opened("layla", LAYLA, "hash", NOW);

    @Test
    void aNewAccountIsActiveAndMustChangeItsPassword() {
        assertThat(account.maySignIn(NOW)).isTrue();
        assertThat(account.mustChange()).isTrue();
        assertThat(account.roles()).containsExactly(Roles.TREASURER);
    }

    @Test
    void aUsernameIsMadeOfSmallLettersDigitsDotsAndHyphens() {
        for (String bad : new String[] {"", "L", "Layla", "layla karim", "a:b", "-layla", "ليلى", "x".repeat(64)}) {
            assertThatThrownBy(() -> Account.opened(bad, LAYLA, "hash", NOW))
                    .as(bad)
                    .isInstanceOfSatisfying(
                            RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("rule.account.username"));
        }
        assertThat(Account.opened("l.karim-2", LAYLA, "hash", NOW).username()).isEqualTo("l.karim-2");
    }

    @Test
    void anAccountHasAtLeastOneRole() {
        assertBroken("rule.account.roleMissing", () -> account.describe(details(Set.of())));
    }

    @Test
    void aRoleThatTheHouseDoesNotKnowIsRefused() {
        assertBroken("rule.account.roleUnknown", () -> account.describe(details(Set.of("root"))));
    }

    @Test
    void fourWrongPasswordsLockNothing() {
        refuse(4, NOW);
        assertThat(account.maySignIn(NOW)).isTrue();
    }

    @Test
    void theFifthWrongPasswordLocksForAMinute() {
        refuse(5, NOW);

        assertThat(account.maySignIn(NOW)).isFalse();
        assertThat(account.maySignIn(NOW.plusSeconds(59))).isFalse();
        assertThat(account.maySignIn(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void eachFurtherWrongPasswordDoublesTheLockUpToAnHour() {
        refuse(5, NOW);
        for (int minutes : new int[] {2, 4, 8, 16, 32, 60, 60, 60}) {
            account.refused(NOW);
            assertThat(Duration.between(NOW, account.lockedUntil())).isEqualTo(Duration.ofMinutes(minutes));
        }
    }

    @Test
    void theLockStaysAtAnHourHoweverOftenItIsTried() {
        refuse(500, NOW);
        assertThat(Duration.between(NOW, account.lockedUntil())).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        refuse(4, NOW);
        account.signedIn(NOW);
        refuse(4, NOW);

        assertThat(account.maySignIn(NOW)).isTrue();
        assertThat(account.lastSignIn()).isEqualTo(NOW);
    }

    @Test
    void aTemporaryPasswordLiftsTheLockAndMustBeChanged() {
        account.choosePassword("own", NOW);
        refuse(9, NOW);

        account.giveTemporaryPassword("temporary", NOW.plusSeconds(1));

        assertThat(account.maySignIn(NOW.plusSeconds(1))).isTrue();
        assertThat(account.mustChange()).isTrue();
        assertThat(account.passwordSetAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void aDeactivatedAccountCannotSignInAndCannotBeDeactivatedAgain() {
        account.deactivate();

        assertThat(account.maySignIn(NOW)).isFalse();
        assertBroken("rule.account.alreadyInactive", account::deactivate);
    }

    @Test
    void anActivatedAccountMaySignInAgain() {
        account.deactivate();
        account.activate();

        assertThat(account.maySignIn(NOW)).isTrue();
        assertBroken("rule.account.alreadyActive", account::activate);
    }

    @Test
    void theLanguageIsEnglishOrArabicAndTheTimeZoneExists() {
        account.prefer("ar", "America/Chicago");

        assertThat(account.language()).isEqualTo("ar");
        assertBroken("rule.account.language", () -> account.prefer("fr", "Asia/Baghdad"));
        assertBroken("rule.account.timeZone", () -> account.prefer("ar", "Asia/Nowhere"));
    }

    private void refuse(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            account.refused(at);
        }
    }

    private static AccountDetails details(Set<String> roles) {
        return new AccountDetails("Layla Karim", null, null, roles);
    }

    private static void assertBroken(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key())
                .isEqualTo(key));
    }
}
