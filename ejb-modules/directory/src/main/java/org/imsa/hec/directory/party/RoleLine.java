package org.imsa.hec.directory.party;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.kernel.record.RecordLine;

/**
 * A part that a party plays, as its page shows it.
 *
 * @param records the last ones that tell of it; empty where its own record does
 * @param more are there older ones too?
 */
public record RoleLine(String role, String recordKind, List<RecordLine> records, boolean more)
        implements Serializable {}
