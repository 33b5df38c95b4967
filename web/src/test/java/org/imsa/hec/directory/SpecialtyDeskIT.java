package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.PartyFixture.person;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.specialty.Specialties;
import org.imsa.hec.directory.specialty.SpecialtyDesk;
import org.imsa.hec.directory.specialty.SpecialtyLine;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/** The list of specialties that the product brings, and what administrators add. */
class SpecialtyDeskIT extends ContainerTest {
    private static final As ADMINISTRATOR = As.user("admin", Roles.ADMINISTRATOR);

    private final String word = uniqueWord();
    private final String code =
            "T" + UUID.randomUUID().toString().replace("-", "").toUpperCase();

    @EJB
    private SpecialtyDesk desk;

    @EJB
    private Specialties specialties;

    @EJB
    private PersonDesk people;

    @Test
    void theListThatTheProductBringsIsInBothLanguagesAndOfTwoLevels() throws Exception {
        List<SpecialtyLine> shipped =
                ADMINISTRATOR.call(() -> specialties.list(null, null, PageRequest.firstPage(500))).rows().stream()
                        .filter(SpecialtyLine::shipped)
                        .toList();

        assertThat(shipped).hasSizeGreaterThan(90).allSatisfy(line -> {
            assertThat(line.latin()).isNotBlank();
            assertThat(line.arabic()).isNotBlank();
        });
        assertThat(specialties.named("أمراض القلب").orElseThrow().parentLatin()).isEqualTo("Internal medicine");
    }

    @Test
    void anAdministratorAddsOneAndItIsFoundInEitherLanguage() throws Exception {
        long medicine = specialties.named("Internal medicine").orElseThrow().id();

        long id = ADMINISTRATOR.call(() -> desk.add(code, "Medicine of " + word, "طب " + word, medicine));

        assertThat(ADMINISTRATOR.call(() -> specialties.suggest(word, 5)))
                .extracting(SpecialtyLine::id)
                .containsExactly(id);
        assertThat(specialties.named("طب " + word).orElseThrow().parentId()).isEqualTo(medicine);
    }

    @Test
    void whatTheProductBringsIsNotChanged() {
        SpecialtyLine cardiology = specialties.named("Cardiology").orElseThrow();

        assertThatThrownBy(() -> ADMINISTRATOR.run(
                        () -> desk.change(cardiology.id(), cardiology.version(), "Hearts", "قلوب", null)))
                .hasMessageContaining("rule.specialty.shipped");
    }

    @Test
    void oneThatIsOutOfUseIsChosenNoMoreAndKeptByWhoHasIt() throws Exception {
        long id = ADMINISTRATOR.call(() -> desk.add(code, "Medicine of " + word, "طب " + word, null));
        long doctor = ADMINISTRATOR.call(() -> people.add(UUID.randomUUID(), trained(id)));

        ADMINISTRATOR.run(
                () -> desk.retire(id, specialties.find(id).orElseThrow().version(), true));

        assertThat(ADMINISTRATOR.call(() -> specialties.suggest(word, 5))).isEmpty();
        assertThatThrownBy(() -> ADMINISTRATOR.call(() -> people.add(UUID.randomUUID(), trained(id))))
                .hasMessageContaining("rule.specialty.unknown");
        ADMINISTRATOR.run(() -> people.change(doctor, 1, trained(id)));
    }

    @Test
    void aCodeIsTakenOnceAndAPartHasNoParts() throws Exception {
        long cardiology = specialties.named("Cardiology").orElseThrow().id();
        ADMINISTRATOR.run(() -> desk.add(code, "A " + word, "أ " + word, null));

        assertThatThrownBy(() -> ADMINISTRATOR.run(() -> desk.add(code, "B " + word, "ب " + word, null)))
                .hasMessageContaining("rule.specialty.taken");
        assertThatThrownBy(() -> ADMINISTRATOR.run(() -> desk.add(code + "B", "B " + word, "ب " + word, cardiology)))
                .hasMessageContaining("rule.specialty.parent");
        assertThatThrownBy(() -> ADMINISTRATOR.run(() -> desk.add("قلب", "B " + word, "ب " + word, null)))
                .hasMessageContaining("rule.specialty.code");
        assertThatThrownBy(() -> ADMINISTRATOR.run(() -> desk.add(code + "C", "B " + word, null, null)))
                .hasMessageContaining("rule.specialty.bothScripts");
    }

    @Test
    void nobodyElseAddsSpecialties() {
        assertThatThrownBy(() -> As.user("coordinator", Roles.COORDINATOR)
                        .run(() -> desk.add(code, "A " + word, "أ " + word, null)))
                .isInstanceOf(EJBAccessException.class);
    }

    private PersonDetails trained(Long specialty) {
        PersonDetails plain = person("Layla", word);
        return new PersonDetails(
                plain.latin(), plain.arabic(), null, null, null, specialty, null, null, null, null, null, null, null);
    }
}
