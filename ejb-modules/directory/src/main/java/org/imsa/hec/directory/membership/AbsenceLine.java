package org.imsa.hec.directory.membership;

import java.io.Serializable;
import java.time.LocalDate;

/** Days on which a member cannot help, in a list. */
public record AbsenceLine(long id, LocalDate first, LocalDate last) implements Serializable {}
