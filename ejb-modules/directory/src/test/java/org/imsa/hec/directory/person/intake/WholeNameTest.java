package org.imsa.hec.directory.person.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.imsa.hec.directory.person.PersonNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNameTest {

    @ParameterizedTest
    @CsvSource({
        "Layla,Layla,,,",
        "Layla Karim,Layla,,,Karim",
        "Layla Hasan Karim,Layla,Hasan,,Karim",
        "Layla Hasan Ali Karim,Layla,Hasan,Ali,Karim",
        "ليلى عبد الله حسن الجبوري,ليلى,عبد الله,حسن,الجبوري",
        "Omar Abd al Rahman Al Jubouri,Omar,Abd al Rahman,,Al Jubouri",
        "علي حسين محمد جاسم السعدي,علي,حسين,محمد جاسم,السعدي"
    })
    void theWordsOfANameAreItsParts(String name, String given, String father, String grandfather, String family) {
        assertThat(WholeName.parts(name)).isEqualTo(PersonNames.of(given, father, grandfather, family));
    }

    @Test
    void noNameHasNoParts() {
        assertThat(WholeName.parts(null).whole()).isNull();
    }
}
