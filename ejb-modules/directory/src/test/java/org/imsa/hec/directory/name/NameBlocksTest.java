package org.imsa.hec.directory.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameBlocksTest {

    @Test
    void theTwoScriptsOfANameMeet() {
        meet("محمد علي الجبوري", "Mohamed Ali Aljuburi");
        meet("زينب حسن", "Zaynab Hassan");
    }

    @Test
    void aNameMeetsItselfWithAWordLeftOut() {
        meet("Layla Hassan Kadhim Al-Jubouri", "Layla Al-Jubouri");
        meet("Layla Hassan Kadhim Al-Jubouri", "Layla Hassan Al-Jubouri");
        meet("Layla Hassan Kadhim Al-Jubouri", "Layla Hassan Kadhim");
    }

    @Test
    void aNameMeetsItselfWithTheFamilyNameFirst() {
        meet("Layla Hassan Kadhim Al-Jubouri", "Al-Jubouri Layla Hassan Kadhim");
        meet("Layla Hassan Al-Jubouri", "Al-Jubouri Layla Hassan");
        meet("Layla Al-Jubouri", "Al-Jubouri Layla");
    }

    @Test
    void aNameMeetsItselfWithOneWordMistyped() {
        meet("Sarmad Qahtan Damluji", "Sarnad Qahtan Damluji");
        meet("Sarmad Qahtan Damluji", "Sarmad Qahtan Danluji");
        meet("Sarmad Qahtan", "Sarmad Qahtam");
    }

    @Test
    void thoseWhoShareAGivenNameAloneDoNotMeet() {
        assertThat(NameBlocks.of("Layla Hassan Kadhim Al-Jubouri", null))
                .doesNotContainAnyElementsOf(NameBlocks.of("Layla Omar Jaafar Al-Damluji", null));
    }

    @Test
    void aNameWithoutALetterIsInNoBlock() {
        for (String name : new String[] {null, "", " - ", "...", "؟"}) {
            assertThat(NameBlocks.of(name, name)).isEmpty();
        }
        assertThat(NameBlocks.of("Oxfam", null)).isNotEmpty().doesNotContain("");
    }

    private static void meet(String one, String other) {
        assertThat(List.of(NameBlocks.of(one, null), NameBlocks.of(null, one)))
                .allSatisfy(blocks -> assertThat(blocks).containsAnyElementsOf(NameBlocks.of(other, null)));
    }
}
