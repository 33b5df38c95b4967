package org.imsa.hec.funding.campaign;

import java.io.Serializable;
import org.imsa.hec.kernel.time.DateRange;

/** What everybody may know of a campaign: sums alone, never a name of a donor, a captain or a patient. */
public record PublicCampaign(
        String number,
        String latin,
        String arabic,
        DateRange days,
        CampaignState state,
        Thermometer thermometer,
        Budget budget)
        implements Serializable {}
