package org.imsa.hec.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.imsa.hec.kernel.audit.AuditRow;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditValuesTest {
    private static final RecordLine LAYLA =
            new RecordLine(new RecordRef("person", 7), "P-2026-0007", "Layla Karim", "ليلى كريم");

    private static final RecordLine SURGERY =
            new RecordLine(new RecordRef("specialty", -32), "SURGERY", "Surgery", "الجراحة");

    private final AuditValues values =
            new AuditValues(new Messages(Locale.ENGLISH, ZoneId.of("Asia/Baghdad")), Map.of(7L, LAYLA, -32L, SURGERY));

    @ParameterizedTest
    @CsvSource({
        "status, AccountStatus.LOCKED, Locked",
        "states, '[AccountStatus.ACTIVE, AccountStatus.LOCKED]', 'Active, Locked'",
        "status, NoSuchStatus.LOCKED, NoSuchStatus.LOCKED",
        "leadId, 7, Layla Karim",
        "leadId, 8, 8",
        "specialtyId, -32, Surgery",
        "seats, 7, 7",
        "active, true, yes",
        "day, 2026-11-23, 23 Nov 2026",
        "days, 2026-11-23/2026-11-24, 23 Nov 2026 – 24 Nov 2026",
        "note, Dr. Karim, Dr. Karim"
    })
    void aValueIsWrittenAsItsReaderWouldWriteIt(String field, String kept, String written) {
        assertThat(values.written(new AuditRow.Change(field, null, kept)).to()).isEqualTo(written);
    }

    @Test
    void idsOfPartiesAreLookedUpAtOnce() {
        AuditRow row = new AuditRow(
                1,
                null,
                "layla",
                "/page",
                null,
                'U',
                new RecordRef("mission", 3),
                "Mission",
                List.of(new AuditRow.Change("leadId", "7", "8"), new AuditRow.Change("seats", "1", "2")));

        assertThat(AuditValues.ids(List.of(row))).containsExactly(7L, 8L);
    }
}
