package org.imsa.hec.kernel.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.kernel.RecordChanged;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.AuditRow;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;

class AccountDeskIT extends ContainerTest {
    private static final As ADMINISTRATOR = As.user("test", Roles.ADMINISTRATOR);

    @EJB
    private AccountDesk desk;

    @EJB
    private OwnAccount own;

    @EJB
    private SignIn signIn;

    @EJB
    private AuditTrail trail;

    @Inject
    private SignedInCache signedIn;

    @Test
    void onlyAnAdministratorOpensAccounts() {
        As treasurer = As.user("treasurer", Roles.TREASURER);

        assertThatThrownBy(() -> treasurer.call(() -> desk.create(unique(), details(Roles.AUDITOR))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theTemporaryPasswordOpensTheAccount() throws Exception {
        TemporaryPassword account = opened(Roles.TREASURER);

        Optional<SignedIn> who = signIn.with(account.username(), account.password());

        assertThat(who).hasValueSatisfying(in -> {
            assertThat(in.roles()).containsExactly(Roles.TREASURER);
            assertThat(in.mustChange()).isTrue();
        });
    }

    @Test
    void aUsernameIsTakenOnce() throws Exception {
        TemporaryPassword account = opened(Roles.TREASURER);

        assertBroken(
                "rule.account.usernameTaken",
                () -> ADMINISTRATOR.call(() -> desk.create(account.username(), details(Roles.AUDITOR))));
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneIsRefusedToo() throws Exception {
        TemporaryPassword account = opened(Roles.TREASURER);
        for (int i = 0; i < Account.FREE_ATTEMPTS; i++) {
            assertThat(signIn.with(account.username(), "wrong")).isEmpty();
        }

        assertThat(signIn.with(account.username(), account.password())).isEmpty();
        assertThat(file(account).status()).isEqualTo(AccountStatus.LOCKED);
    }

    @Test
    void guessesAtTheSameInstantAreAllCounted() throws Exception {
        TemporaryPassword account = opened(Roles.TREASURER);

        List<FutureTask<Optional<SignedIn>>> guesses =
                Threads.together(8, () -> signIn.with(account.username(), "wrong"));

        for (FutureTask<Optional<SignedIn>> guess : guesses) {
            assertThat(guess.get()).isEmpty();
        }
        assertThat(file(account).status()).isEqualTo(AccountStatus.LOCKED);
    }

    @Test
    void signingInAndOutAndEveryRefusalAreInTheAuditTrail() throws Exception {
        TemporaryPassword account = opened(Roles.TREASURER);
        signIn.with(account.username(), "wrong");
        signIn.with(account.username(), account.password());
        signIn.out(account.username());

        assertThat(trail.of(new RecordRef(Account.KIND, account.accountId()), 10))
                .extracting(AuditRow::activity)
                .containsExactly(
                        "SignInRecord.signedOut",
                        "SignInRecord.accepted",
                        "SignInRecord.refused",
                        "AccountDesk.create");
    }

    @Test
    void noPasswordIsInTheAuditTrail() throws Exception {
        TemporaryPassword account = opened(Roles.TREASURER);
        As.user(account.username()).run(() -> own.changePassword(account.password(), "forty-two palm trees"));

        assertThat(trail.of(new RecordRef(Account.KIND, account.accountId()), 10)
                        .toString())
                .doesNotContain("argon2", account.password(), "palm");
    }

    @Test
    void theOwnerChangesThePasswordKnowingTheCurrentOne() throws Exception {
        TemporaryPassword account = opened(Roles.TREASURER);
        As owner = As.user(account.username());

        assertBroken("rule.password.wrong", () -> owner.run(() -> own.changePassword("guessed", "forty-two palms")));
        assertBroken("rule.password.tooShort", () -> owner.run(() -> own.changePassword(account.password(), "palms")));
        owner.run(() -> own.changePassword(account.password(), "forty-two palm trees"));

        assertThat(signIn.with(account.username(), account.password())).isEmpty();
        assertThat(signIn.with(account.username(), "forty-two palm trees")).isPresent();
    }

    @Test
    void newRolesAndDeactivationAreSeenAtOnce() throws Exception {
        TemporaryPassword account = opened(Roles.TREASURER);
        assertThat(signedIn.find(account.username()).orElseThrow().roles()).containsExactly(Roles.TREASURER);

        ADMINISTRATOR.run(() -> desk.change(account.accountId(), version(account), details(Roles.AUDITOR)));
        assertThat(signedIn.find(account.username()).orElseThrow().roles()).containsExactly(Roles.AUDITOR);

        ADMINISTRATOR.run(() -> desk.deactivate(account.accountId(), version(account)));
        assertThat(signedIn.find(account.username())).isEmpty();
        assertThat(signIn.with(account.username(), account.password())).isEmpty();
    }

    @Test
    void anAdministratorCannotTakeTheRoleFromThemselves() throws Exception {
        TemporaryPassword account = opened(Roles.ADMINISTRATOR);
        As self = As.user(account.username(), Roles.ADMINISTRATOR);

        assertBroken(
                "rule.account.ownAdministrator",
                () -> self.run(() -> desk.change(account.accountId(), version(account), details(Roles.AUDITOR))));
    }

    @Test
    void aChangeBegunOnAnOlderVersionIsRefused() throws Exception {
        TemporaryPassword account = opened(Roles.TREASURER);
        long seen = version(account);
        ADMINISTRATOR.run(() -> desk.change(account.accountId(), seen, details(Roles.AUDITOR)));

        assertThatThrownBy(
                        () -> ADMINISTRATOR.run(() -> desk.change(account.accountId(), seen, details(Roles.ASSOCIATE))))
                .isInstanceOf(RecordChanged.class);
    }

    @Test
    void aListIsSearchedInBothScriptsAndFilteredByState() throws Exception {
        String word = unique();
        TemporaryPassword account = ADMINISTRATOR.call(() -> desk.create(
                unique(), new AccountDetails("Layla " + word, "ليلى " + word, null, Set.of(Roles.TREASURER))));

        assertThat(found("ليلى " + word, null)).containsExactly(account.username());
        assertThat(found("Layla " + word, AccountStatus.ACTIVE)).containsExactly(account.username());
        assertThat(found(word, AccountStatus.INACTIVE)).isEmpty();
        assertThat(found("Layla_" + word, null)).isEmpty();
    }

    private List<String> found(String text, AccountStatus status) throws Exception {
        return ADMINISTRATOR
                .call(() -> desk.list(new AccountFilter(text, status), PageRequest.firstPage(10)))
                .rows()
                .stream()
                .map(AccountRow::username)
                .toList();
    }

    private TemporaryPassword opened(String role) throws Exception {
        return ADMINISTRATOR.call(() -> desk.create(unique(), details(role)));
    }

    private AccountFile file(TemporaryPassword account) throws Exception {
        return ADMINISTRATOR.call(() -> desk.file(account.accountId()));
    }

    private long version(TemporaryPassword account) throws Exception {
        return file(account).version();
    }

    private static AccountDetails details(String role) {
        return new AccountDetails("Layla Karim", null, null, Set.of(role));
    }

    private static String unique() {
        return "u" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static void assertBroken(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key())
                .isEqualTo(key));
    }
}
