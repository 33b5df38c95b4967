package org.imsa.hec.directory.api;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.kernel.Message;

/**
 * A party that may be the one that somebody is about to write down.
 *
 * @param percent 0 to 100
 */
public record LikelyDuplicate(PartyLine party, int percent, List<Message> reasons) implements Serializable {}
