package org.imsa.hec.directory.membership;

import java.io.Serializable;
import java.time.LocalDate;

/** A term of office in a list. @param last null while no end is set */
public record TermLine(long id, CommitteeOffice office, LocalDate first, LocalDate last, boolean running)
        implements Serializable {}
