package org.imsa.hec.funding.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.money.Money;

/** An application without its names: neither who applies, nor where, nor what its attachments are called. */
public record BlindApplication(
        String latin,
        String arabic,
        GrantPurpose purpose,
        Money amount,
        LocalDate firstDay,
        LocalDate lastDay,
        String description,
        List<BlindDocument> documents)
        implements Serializable {}
