package org.imsa.hec.education.training;

import java.io.Serializable;
import org.imsa.hec.kernel.time.DateRange;

/**
 * What the form of a training place says; whatever is not settled is null.
 *
 * @param traineeId person of the directory
 * @param hostId organisation of the directory where the training takes place
 */
public record TrainingDetails(
        String titleLatin,
        String titleArabic,
        TrainingFormat format,
        Long traineeId,
        Long hostId,
        DateRange days,
        boolean needsVisa,
        String notes)
        implements Serializable {}
