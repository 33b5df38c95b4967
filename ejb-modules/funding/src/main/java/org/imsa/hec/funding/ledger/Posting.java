package org.imsa.hec.funding.ledger;

import org.imsa.hec.funding.rate.Exchange;

/** One entry of an event that touches more than one fund. */
public record Posting(Movement movement, Reason reason, Exchange exchange) {}
