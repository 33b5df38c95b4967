package org.imsa.hec.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.imsa.hec.kernel.account.Account;
import org.imsa.hec.kernel.account.AccountDesk;
import org.imsa.hec.kernel.account.AccountDetails;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.account.TemporaryPassword;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.record.RecordRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the tests inside the server act as the people they say, and that a failure in there is seen out here. */
class AsIT extends ContainerTest {
    private static final AccountDetails DETAILS = new AccountDetails("Layla", "ليلى", null, Set.of(Roles.TREASURER));

    @EJB
    private AccountDesk accounts;

    @EJB
    private AuditTrail trail;

    private final String username = "u" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPersonDoesWhatTheirRoleAllows() throws Exception {
        TemporaryPassword opened =
                As.user("samira", Roles.ADMINISTRATOR).call(() -> accounts.create(username, DETAILS));

        assertThat(trail.last(new RecordRef(Account.KIND, opened.accountId())))
                .get()
                .satisfies(row -> assertThat(row.username()).isEqualTo("samira"))
                .satisfies(row -> assertThat(row.activity()).isEqualTo("AccountDesk.create"));
    }

    @Test
    void aPersonIsRefusedWhatTheirRoleDoesNotAllow() {
        assertThatThrownBy(() -> As.user("layla", Roles.TREASURER).call(() -> accounts.create(username, DETAILS)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void afterwardsNobodyIsThereAnyMore() throws Exception {
        As.user("samira", Roles.ADMINISTRATOR).call(() -> accounts.create(username, DETAILS));

        assertThatThrownBy(() -> accounts.create(username + "x", DETAILS)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @MustFail("only the server knows its instance root")
    void aFailureInsideTheServerIsSeen() {
        assertThat(System.getProperty("com.sun.aas.instanceRoot"))
                .as("only the server knows its instance root")
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.AUDITOR, Roles.TREASURER, Roles.COORDINATOR})
    void noOtherRoleIsEnough(String role) {
        assertThatThrownBy(() -> As.user("layla", role).call(() -> accounts.create(username, DETAILS)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void ofManyWhoOpenTheSameAccountAtOnceOneSucceeds() throws Exception {
        List<FutureTask<TemporaryPassword>> tries = Threads.together(
                8, () -> As.user("samira", Roles.ADMINISTRATOR).call(() -> accounts.create(username, DETAILS)));

        assertThat(tries.stream().filter(AsIT::hasSucceeded)).hasSize(1);
    }

    private static boolean hasSucceeded(FutureTask<?> task) {
        try {
            return task.get() != null;
        } catch (ExecutionException | InterruptedException refused) {
            return false;
        }
    }
}
