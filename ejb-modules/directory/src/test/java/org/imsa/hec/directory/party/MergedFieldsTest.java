package org.imsa.hec.directory.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.person.LanguageLevel;
import org.imsa.hec.directory.person.LanguageSkill;
import org.junit.jupiter.api.Test;

class MergedFieldsTest {
    private static final Form KEPT = new Form("Ali", null, new More(List.of("ar"), null));
    private static final Form GONE = new Form("Aly", LocalDate.of(1980, 1, 2), new More(List.of("ar", "en"), "x"));

    record More(List<String> languages, String orcid) implements Serializable {}

    record Form(String name, LocalDate born, More more) implements Serializable {}

    @Test
    void fieldsStandSideBySideWithThoseOfNestedRecords() {
        assertThat(MergedFields.compare(KEPT, GONE))
                .extracting(MergeField::name)
                .containsExactly("name", "born", "languages", "orcid");
    }

    @Test
    void whatNobodyChoseIsKeptUnlessOnlyTheOtherKnowsIt() {
        assertThat(MergedFields.merged(KEPT, GONE, Map.of()))
                .isEqualTo(new Form("Ali", GONE.born(), new More(List.of("ar"), "x")));
    }

    @Test
    void eachFieldCanBeChosenAndListsTakenTogether() {
        Form merged = MergedFields.merged(
                KEPT, GONE, Map.of("name", FieldChoice.GONE, "languages", FieldChoice.BOTH, "orcid", FieldChoice.KEPT));

        assertThat(merged).isEqualTo(new Form("Aly", GONE.born(), new More(List.of("ar", "en"), null)));
    }

    @Test
    void aLanguageOfBothIsSpokenAsTheKeptRecordSays() {
        LanguageSkill fluent = LanguageSkill.of("en", LanguageLevel.FLUENT);
        LanguageSkill basic = LanguageSkill.of("en", LanguageLevel.BASIC);
        LanguageSkill kurdish = LanguageSkill.of("ku", LanguageLevel.NATIVE);

        MergeField field = MergeField.of("languages", List.of(fluent), List.of(basic, kurdish));

        assertThat(field.result(FieldChoice.BOTH)).isEqualTo(List.of(fluent, kurdish));
    }

    @Test
    void whatTheMergeChangedIsRestoredAndLaterChangesStay() {
        Form after = MergedFields.merged(KEPT, GONE, Map.of("name", FieldChoice.GONE));
        Form now = new Form("Aly", LocalDate.of(1990, 1, 1), after.more());

        assertThat(MergedFields.restored(now, KEPT, after))
                .isEqualTo(new Form("Ali", LocalDate.of(1990, 1, 1), KEPT.more()));
    }

    @Test
    void beforeAndAfterAreReadAsTheyWereWritten() {
        assertThat(MergedFields.read(MergedFields.write(KEPT, GONE))).containsExactly(KEPT, GONE);
    }
}
