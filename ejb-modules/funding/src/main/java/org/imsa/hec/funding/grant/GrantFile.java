package org.imsa.hec.funding.grant;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.hold.HeldParty;
import org.imsa.hec.funding.ledger.GrantFigures;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one grant shows; in a draft most may be null.
 *
 * @param call that it answers; null if it was asked for by itself
 * @param terms of its fund
 * @param beneficiary the existing record that it is to pay for; null if it opens a new one
 * @param eligibility that zakat may reach the applicant; null if nobody has established it
 * @param record the training or mission record that it pays for; null until it is approved
 * @param recordNumber that record's number
 * @param figures null until it is approved
 * @param missing what it lacks before it can be submitted
 * @param held who of applicant and host is held by sanctions screening
 * @param own whether the caller drafted or submitted it, and so may not decide
 * @param next what the caller may do with it now
 */
public record GrantFile(
        long id,
        long version,
        String number,
        RecordLine call,
        String latin,
        String arabic,
        GrantPurpose purpose,
        PartyLine applicant,
        List<PartyLine> coApplicants,
        PartyLine host,
        Money amount,
        LocalDate firstDay,
        LocalDate lastDay,
        RecordLine fund,
        Terms terms,
        RecordRef beneficiary,
        String description,
        Eligibility eligibility,
        GrantStatus status,
        String createdBy,
        String submittedBy,
        Instant submittedAt,
        String decidedBy,
        Instant decidedAt,
        String reason,
        RecordRef record,
        String recordNumber,
        GrantFigures figures,
        Set<GrantPart> missing,
        List<HeldParty> held,
        boolean own,
        Set<GrantAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Grant.KIND, id);
    }

    /** The states that this grant has gone and may still go through. */
    public List<GrantStatus> path() {
        return switch (status) {
            case WITHDRAWN -> pathToWithdrawal();
            case REFUSED -> List.of(GrantStatus.DRAFT, GrantStatus.SUBMITTED, GrantStatus.REFUSED);
            default -> List.of(GrantStatus.DRAFT, GrantStatus.SUBMITTED, GrantStatus.APPROVED, GrantStatus.CLOSED);
        };
    }

    private List<GrantStatus> pathToWithdrawal() {
        if (submittedAt == null) {
            return List.of(GrantStatus.DRAFT, GrantStatus.WITHDRAWN);
        }
        return decidedAt == null
                ? List.of(GrantStatus.DRAFT, GrantStatus.SUBMITTED, GrantStatus.WITHDRAWN)
                : List.of(GrantStatus.DRAFT, GrantStatus.SUBMITTED, GrantStatus.APPROVED, GrantStatus.WITHDRAWN);
    }

    /** What is to come, in a word; null at the end of its life. */
    public String hint() {
        return switch (status) {
            case DRAFT -> missing.isEmpty() ? "submit" : "complete";
            case SUBMITTED -> call != null && !may(GrantAction.REFUSE) ? "vote" : own ? "somebodyElse" : "decide";
            case APPROVED -> figures.committed().isZero() ? "close" : "pay";
            case REFUSED, WITHDRAWN, CLOSED -> null;
        };
    }

    /** Ids of those whom it is about, by comma. */
    public String partyIds() {
        return Stream.concat(Stream.of(applicant, host), coApplicants.stream())
                .filter(Objects::nonNull)
                .map(party -> String.valueOf(party.id()))
                .collect(Collectors.joining(","));
    }

    public boolean may(GrantAction action) {
        return next.contains(action);
    }
}
