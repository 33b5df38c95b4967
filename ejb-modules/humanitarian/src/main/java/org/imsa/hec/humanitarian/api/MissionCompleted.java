package org.imsa.hec.humanitarian.api;

import java.time.LocalDate;
import org.imsa.hec.kernel.BilingualName;

/**
 * A mission is over and has reported.
 *
 * @param grantId grant that paid for it; null if none did
 * @param leadId person of the directory who led it
 * @param hoursTaught hours of teaching given to physicians
 */
public record MissionCompleted(
        long missionId,
        String number,
        BilingualName title,
        Long grantId,
        long leadId,
        LocalDate completedOn,
        int patientsTreated,
        int procedures,
        int physiciansTrained,
        int hoursTaught) {}
