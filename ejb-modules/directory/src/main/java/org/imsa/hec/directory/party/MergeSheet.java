package org.imsa.hec.directory.party;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.directory.api.MergeReach;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.specialty.SpecialtyLine;
import org.imsa.hec.kernel.Message;

/**
 * Two records side by side, and what merging them would move.
 *
 * @param specialties those that the fields name
 * @param parents organisations that the fields name
 * @param moves what refers to the record that would be gone
 * @param obstacle why they cannot be merged as they are, and what to do about it; null if they can
 */
public record MergeSheet(
        PartyKind kind,
        MergeSide kept,
        MergeSide gone,
        List<MergeField> fields,
        List<SpecialtyLine> specialties,
        List<PartyLine> parents,
        List<MergeReach> moves,
        Message obstacle)
        implements Serializable {}
