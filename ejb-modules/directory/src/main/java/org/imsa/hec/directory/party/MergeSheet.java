package org.imsa.hec.directory.party;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.directory.api.PartyKind;

/** Two records side by side. */
public record MergeSheet(PartyKind kind, MergeSide kept, MergeSide gone, List<MergeField> fields)
        implements Serializable {}
