package org.imsa.hec.funding.api;

import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/**
 * A second person has approved a grant and its money is reserved. The context that serves this purpose opens or funds its
 * record and calls {@link GrantLinks#link} in the same transaction; if nobody does, nothing is approved.
 *
 * @param applicantId party of the directory who asked for the grant
 * @param hostId organisation of the directory where it takes place; null if none was named
 * @param beneficiary the existing record that it pays for; null if one is to be opened for it
 */
public record GrantApproved(
        long grantId,
        String grantNumber,
        GrantPurpose purpose,
        BilingualName title,
        long applicantId,
        Long hostId,
        Money amount,
        DateRange period,
        long fundId,
        RecordRef beneficiary) {}
