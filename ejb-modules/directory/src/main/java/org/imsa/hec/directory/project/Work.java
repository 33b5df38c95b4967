package org.imsa.hec.directory.project;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a member did on a day. @param hours in quarters @param done may be null */
public record Work(LocalDate day, BigDecimal hours, String done) implements Serializable {}
