package org.imsa.hec.humanitarian.mission;

import java.io.Serializable;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;

/**
 * What the form of a mission says; whatever is not settled is null.
 *
 * @param hostId organisation of the directory that receives the team
 * @param leadId person of the directory who leads it
 */
public record MissionDetails(
        String titleLatin,
        String titleArabic,
        Long hostId,
        Long leadId,
        DateRange days,
        Governorate governorate,
        String city,
        Money budget,
        String goals)
        implements Serializable {}
