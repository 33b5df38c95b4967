package org.imsa.hec.directory.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdnListTest {
    private final SdnList list = SdnList.read(SdnFixture.small());

    @Test
    void anEntryIsReadFromItsThreeFiles() {
        assertThat(list.entries().get(0))
                .isEqualTo(new Listed(
                        100,
                        ListedKind.PERSON,
                        "AL-QASSAB, Harith Abd al-Jabbar",
                        List.of("SDGT", "IRAQ2"),
                        "Former director, Tigris \"Bank\"",
                        List.of("ABD AL-JABBAR, Harith", "HARETH ABDULJABBAR ALKASSAB"),
                        List.of("ABU JABBAR", "THE COUNTER"),
                        List.of("12 Mar 1958", "circa 1960"),
                        List.of("Mosul, Iraq", "Tikrit, Iraq"),
                        List.of("Iraq"),
                        List.of("Passport A1234567 (Iraq) issued 14 Nov 1995", "National ID No. 00112233 (Iraq)"),
                        "Male",
                        List.of("Hay al-Zuhur, Street 12, Mosul, Iraq"),
                        list.entries().get(0).remarks()));
    }

    @Test
    void nothingIsWrittenAsADashAZeroAndADash() {
        Listed company = list.entries().get(1);

        assertThat(company.kind()).isEqualTo(ListedKind.ORGANISATION);
        assertThat(company.title()).isNull();
        assertThat(company.remarks()).isNull();
        assertThat(company.births()).isEmpty();
        assertThat(company.addresses()).containsExactly("Amman, Jordan");
    }

    @Test
    void aSpanOfYearsIsEachOfThem() {
        assertThat(list.entries().get(3).birthYears()).containsExactly(1970, 1971, 1972);
        assertThat(list.entries().get(0).birthYears()).containsExactly(1958, 1960);
    }

    @Test
    void aWholeListLeavesNoDoubt() {
        assertThat(list.doubts()).isEmpty();
        assertThat(list.entries()).hasSize(4);
        assertThat(list.names()).isEqualTo(9);
    }

    @Test
    void anArchiveIsTheSameAsItsFiles() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (SdnFile file : SdnFixture.small()) {
                zip.putNextEntry(new ZipEntry("SDN_CSV/" + file.name().toUpperCase(Locale.ROOT)));
                zip.write(file.content());
            }
        }

        SdnList zipped = SdnList.read(List.of(new SdnFile("sdn_list.zip", bytes.toByteArray())));

        assertThat(zipped.fingerprint()).isEqualTo(list.fingerprint());
        assertThat(zipped.entries()).isEqualTo(list.entries());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 200, 500, 730})
    void aListCutWithinARowIsRefused(int after) {
        String cut = SdnFixture.text("sdn.csv").substring(0, after);

        refused(() -> SdnList.read(SdnFixture.smallWith("sdn.csv", cut)), "rule\\.sanctions\\.(cut|columns)");
    }

    @Test
    void aListCutBetweenTwoRowsIsDoubted() {
        String text = SdnFixture.text("sdn.csv");
        String cut = text.substring(0, text.indexOf("101,"));

        SdnList doubted = SdnList.read(SdnFixture.smallWith("sdn.csv", cut));

        assertThat(doubted.doubts())
                .extracting(doubt -> doubt.key())
                .containsExactly("directory.sanctions.doubt.strangers", "directory.sanctions.doubt.endMark");
    }

    @Test
    void aliasesCutBetweenTwoRowsAreDoubted() {
        String text = SdnFixture.text("alt.csv");

        SdnList doubted = SdnList.read(SdnFixture.smallWith("alt.csv", text.substring(0, text.indexOf("101,"))));

        assertThat(doubted.doubts())
                .extracting(doubt -> doubt.key())
                .containsExactly("directory.sanctions.doubt.endMark");
    }

    @Test
    void whoIsNamedByTheAliasesAloneIsNotPassedOver() {
        String text = SdnFixture.text("sdn.csv");

        SdnList doubted = SdnList.read(SdnFixture.smallWith("sdn.csv", text.substring(text.indexOf("101,"))));

        assertThat(doubted.entries())
                .filteredOn(entry -> entry.number() == 100)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo(ListedKind.PERSON);
                    assertThat(entry.names()).containsExactly("ABD AL-JABBAR, Harith", "HARETH ABDULJABBAR ALKASSAB");
                });
    }

    @Test
    void aMissingColumnIsRefusedWithItsRow() {
        String text = SdnFixture.text("add.csv").replace("\"Mosul\",", "");

        refused(() -> SdnList.read(SdnFixture.smallWith("add.csv", text)), "rule\\.sanctions\\.columns")
                .isEqualTo(List.of("add.csv", 1L, 5, 6));
    }

    @Test
    void anotherFileUnderTheNameOfOneIsRefused() {
        refused(
                () -> SdnList.read(SdnFixture.smallWith("sdn.csv", SdnFixture.text("alt.csv"))),
                "rule\\.sanctions\\.columns");
        refused(() -> SdnList.read(SdnFixture.smallWith("alt.csv", "a,b,c,d,e\r\n")), "rule\\.sanctions\\.entryNumber");
        refused(() -> SdnList.read(SdnFixture.smallWith("alt.csv", "")), "rule\\.sanctions\\.empty");
        refused(
                () -> SdnList.read(List.of(new SdnFile("list.zip", new byte[] {1, 2, 3}))),
                "rule\\.sanctions\\.damaged");
    }

    @Test
    void aMissingFileIsNamed() {
        refused(() -> SdnList.read(SdnFixture.small().subList(0, 1)), "rule\\.sanctions\\.missingFile")
                .isEqualTo(List.of("alt.csv, add.csv"));
    }

    @Test
    void theFullSampleIsReadAndItsGapsAreTold() {
        assumeTrue(SdnFixture.sampleFolder() != null, "The full sample of the list is not beside the repository");

        SdnList sample = SdnList.read(SdnFixture.sample());

        assertThat(sample.entries())
                .filteredOn(entry -> !entry.programmes().isEmpty())
                .hasSize(7379);
        assertThat(sample.entries()).hasSizeGreaterThan(11_000);
        assertThat(sample.doubts()).hasSize(2);
    }

    private static ObjectAssert<List<Object>> refused(ThrowingCallable reading, String rule) {
        RuleBroken[] broken = new RuleBroken[1];
        assertThatThrownBy(reading).isInstanceOfSatisfying(RuleBroken.class, found -> broken[0] = found);
        assertThat(broken[0].key()).matches(rule);
        return assertThatObject(broken[0].values());
    }
}
