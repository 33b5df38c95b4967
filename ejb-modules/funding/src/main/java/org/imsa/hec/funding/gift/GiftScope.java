package org.imsa.hec.funding.gift;

/**
 * Of what a list of gifts is; each may be null, for all.
 *
 * @param donorId a party
 */
public record GiftScope(Long fundId, Long donorId, Long campaignId, Long teamId, Long chapterId) {
    public static final GiftScope ALL = new GiftScope(null, null, null, null, null);
}
