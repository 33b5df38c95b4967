package org.imsa.hec.education.api;

import java.time.LocalDate;
import org.imsa.hec.kernel.BilingualName;

/**
 * A physician has finished the training of a place.
 *
 * @param grantId grant that paid for it; null if none did
 * @param traineeId person of the directory
 * @param hostId organisation of the directory
 */
public record PlacementCompleted(
        long trainingId,
        String number,
        BilingualName title,
        Long grantId,
        long traineeId,
        long hostId,
        LocalDate completedOn) {}
