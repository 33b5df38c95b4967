package org.imsa.hec.funding.bank.match;

import java.io.Serializable;
import java.time.Instant;

/** By whom a line was found to be something, and why. */
public record Settled(long id, SettlementKind as, String reason, String by, Instant at) implements Serializable {}
