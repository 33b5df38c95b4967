package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.PartyFixture.reachedAt;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.api.PartyHint;
import org.imsa.hec.directory.api.PartyIntake;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyMatch;
import org.imsa.hec.directory.api.PartyMatch.Reason;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class PartyIntakeIT extends ContainerTest {

    private final String unique = uniqueWord();

    @Resource
    private UserTransaction transaction;

    @EJB
    private PartyIntake intake;

    @EJB
    private PersonDesk desk;

    @Test
    void anUnknownDonorIsMadeOnceAndKnownByTheOtherSystemsIdFromThenOn() throws Exception {
        PartyHint hint = person("Ali Hassan", null, "donorbox:" + unique);

        PartyMatch made = bring(hint);
        PartyMatch again = bring(person("A. Hassan", null, "donorbox:" + unique));

        assertThat(made.reason()).isEqualTo(Reason.NEW);
        assertThat(again).isEqualTo(new PartyMatch(made.partyId(), Reason.EXTERNAL_ID));
    }

    @Test
    void aDonorIsKnownByTheirEmailAddressAndThenByTheNewIdToo() throws Exception {
        long known = add("Layla", "Karim");

        PartyMatch byEmail = bring(person("L. Karim", unique.toUpperCase() + "@Example.org", "site:" + unique));
        PartyMatch byId = match(person("Somebody", null, "site:" + unique));

        assertThat(byEmail).isEqualTo(new PartyMatch(known, Reason.EMAIL));
        assertThat(byId).isEqualTo(new PartyMatch(known, Reason.EXTERNAL_ID));
    }

    @Test
    void ofACoupleWithOneEmailAddressTheNameDecides() throws Exception {
        add("Layla", "Karim");
        long husband = add("Omar", "Karim");
        String email = unique + "@example.org";

        assertThat(match(person("Karim, Omar", email, null))).isEqualTo(new PartyMatch(husband, Reason.EMAIL));
        assertThat(match(person("Zaynab Karim", email, null))).isEqualTo(PartyMatch.NONE);
    }

    @Test
    void aBareNameIsKnownByTheSameBareNameInAnySpelling() throws Exception {
        PartyMatch made = bring(person("عبد الرحمن " + unique, null, null));

        assertThat(match(person(unique + " عبدالرحمن", null, null)))
                .isEqualTo(new PartyMatch(made.partyId(), Reason.NAME));
    }

    @Test
    void aBareNameIsNotTakenForSomebodyWhoHasAnEmailAddress() throws Exception {
        add(unique, "Karim");

        assertThat(match(person(unique + " Karim", null, null))).isEqualTo(PartyMatch.NONE);
    }

    @Test
    void aPersonIsNeverTakenForAnOrganisation() throws Exception {
        bring(new PartyHint(PartyKind.ORGANISATION, unique, null, null));

        assertThat(match(person(unique, null, null))).isEqualTo(PartyMatch.NONE);
    }

    @Test
    void aWrongEmailAddressIsRefused() {
        assertThatThrownBy(() -> bring(person("Ali Hassan", "ali at example", null)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.contact.email");
    }

    private static PartyHint person(String name, String email, String externalId) {
        return new PartyHint(PartyKind.PERSON, name, email, externalId);
    }

    private long add(String given, String family) throws Exception {
        return As.user("coordinator", Roles.COORDINATOR)
                .call(() -> desk.add(UUID.randomUUID(), reachedAt(given, family, unique + "@example.org")));
    }

    private PartyMatch match(PartyHint hint) throws Exception {
        transaction.begin();
        try {
            return intake.match(List.of(hint)).get(0);
        } finally {
            transaction.rollback();
        }
    }

    private PartyMatch bring(PartyHint hint) throws Exception {
        transaction.begin();
        boolean isDone = false;
        try {
            PartyMatch match = intake.findOrCreate(hint);
            transaction.commit();
            isDone = true;
            return match;
        } finally {
            if (!isDone) {
                transaction.rollback();
            }
        }
    }
}
