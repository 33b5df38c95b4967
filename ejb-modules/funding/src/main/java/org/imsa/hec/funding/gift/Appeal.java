package org.imsa.hec.funding.gift;

import java.io.Serializable;

/**
 * What a gift came in answer to.
 *
 * @param campaignId may be null
 * @param teamId a team of that campaign; may be null
 * @param chapterId through which it came; may be null
 */
public record Appeal(Long campaignId, Long teamId, Long chapterId) implements Serializable {
    public static final Appeal NONE = new Appeal(null, null, null);
}
