package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.imsa.hec.directory.api.Conflict;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.Conflicts;
import org.imsa.hec.directory.conflict.Declarations;
import org.imsa.hec.directory.conflict.RelationKind;
import org.imsa.hec.directory.conflict.RelationRow;
import org.imsa.hec.directory.conflict.Relations;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.AccountDesk;
import org.imsa.hec.kernel.account.AccountDetails;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConflictsIT extends ContainerTest {
    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String username = "reviewer." + unique;
    private final As reviewer = As.user(username, Roles.MEDICAL_REVIEWER);
    private final As coordinator = As.user("coordinator", Roles.COORDINATOR);
    private final RecordRef record =
            new RecordRef("test", ThreadLocalRandom.current().nextLong(1, 1_000_000_000));

    @EJB
    private Conflicts conflicts;

    @EJB
    private Declarations declarations;

    @EJB
    private Relations relations;

    @EJB
    private PersonDesk people;

    @EJB
    private AccountDesk accounts;

    @EJB
    private AuditTrail trail;

    private long owner;
    private long applicant;

    @BeforeEach
    void know() throws Exception {
        owner = person("Yusuf");
        applicant = person("Hind");
        As.user("admin", Roles.ADMINISTRATOR).run(() -> {
            AccountDetails details = new AccountDetails("Reviewer", null, null, Set.of(Roles.MEDICAL_REVIEWER));
            long account = accounts.create(username, details).accountId();
            accounts.link(account, accounts.file(account).version(), owner);
        });
    }

    @Test
    void whoDeclaredNothingYetMayNotDecide() {
        refused("rule.conflict.undeclared");
    }

    @Test
    void whoDeclaredNoConflictAndHasNoneMayDecide() throws Exception {
        assertThat(reviewer.call(() -> declarations.none(record, List.of(applicant))))
                .isTrue();

        conflicts.mustBeFree(username, record, List.of(applicant));
        assertThat(trail.of(record, 5)).extracting(row -> row.activity()).containsExactly("Declarations.none");
    }

    @Test
    void whoDeclaredAConflictMayNotDecideAndCannotTakeItBack() throws Exception {
        reviewer.run(() -> declarations.conflict(record, ConflictKind.MONEY, "My clinic would be paid."));

        refused("rule.conflict.found");
        assertThatThrownBy(() -> reviewer.call(() -> declarations.none(record, List.of(applicant))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.conflict.declared");
    }

    @Test
    void aConflictNeedsItsKindAndItsReason() {
        assertThatThrownBy(() -> reviewer.run(() -> declarations.conflict(record, null, "x")))
                .hasMessageContaining("rule.conflict.kindMissing");
        assertThatThrownBy(() -> reviewer.run(() -> declarations.conflict(record, ConflictKind.OTHER, " ")))
                .hasMessageContaining("rule.conflict.textMissing");
    }

    @Test
    void aRelativeIsInConflictWhateverTheyDeclare() throws Exception {
        relate(applicant, owner, RelationKind.RELATIVE, null);

        assertThat(reviewer.call(() -> declarations.none(record, List.of(applicant))))
                .isFalse();
        refused("rule.conflict.found");
        assertThat(conflicts.standing(username, record, List.of(applicant)).conflicts())
                .contains(Conflict.withParty(ConflictKind.RELATIVE, applicant));
    }

    @Test
    void aCoAuthorOfFiveYearsAgoIsFree() throws Exception {
        LocalDate fiveYearsAgo = LocalDate.now(Clock.systemUTC()).minusYears(5);
        relate(owner, applicant, RelationKind.CO_AUTHOR, DateRange.of(null, fiveYearsAgo));

        assertThat(conflicts.byRule(username, List.of(applicant))).isEmpty();
    }

    @Test
    void whoRecordsARelationTwiceRecordsItOnce() throws Exception {
        relate(owner, applicant, RelationKind.COLLEAGUE, null);
        relate(applicant, owner, RelationKind.COLLEAGUE, null);

        List<RelationRow> rows = coordinator.call(() -> relations.of(applicant));
        assertThat(rows).extracting(RelationRow::otherId).containsExactly(owner);
        assertThat(rows.get(0).latin()).startsWith("Yusuf");
    }

    @Test
    void nobodyIsRelatedToThemselves() {
        assertThatThrownBy(() -> relate(owner, owner, RelationKind.RELATIVE, null))
                .hasMessageContaining("rule.relation.self");
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        assertThat(conflicts.byRule(username, List.of(owner)))
                .extracting(Conflict::kind)
                .containsExactly(ConflictKind.OWN);
    }

    @Test
    void aCoordinatorDeclaresForSomebodyElseAndAnAuditorDoesNot() throws Exception {
        assertThatThrownBy(() -> As.user("auditor", Roles.AUDITOR)
                        .run(() -> declarations.conflictOf(username, record, ConflictKind.OTHER, "He told me.")))
                .isInstanceOf(EJBAccessException.class);
        coordinator.run(() -> declarations.conflictOf(username, record, ConflictKind.OTHER, "He told me."));

        refused("rule.conflict.found");
    }

    private void refused(String rule) {
        assertThatThrownBy(() -> conflicts.mustBeFree(username, record, List.of(applicant)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(rule);
    }

    private void relate(long one, long other, RelationKind kind, DateRange days) throws Exception {
        coordinator.run(() -> relations.record(one, other, kind, days, null));
    }

    private long person(String given) throws Exception {
        return coordinator.call(() -> people.add(UUID.randomUUID(), PartyFixture.person(given, unique)));
    }
}
