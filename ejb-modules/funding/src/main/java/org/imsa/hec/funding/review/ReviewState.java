package org.imsa.hec.funding.review;

/** Where a review is in its life. */
public enum ReviewState {
    ASKED,
    HANDED_IN,
    /** The reviewer has a conflict of interest. */
    RECUSED
}
