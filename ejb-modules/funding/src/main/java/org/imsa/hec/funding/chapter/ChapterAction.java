package org.imsa.hec.funding.chapter;

/** What somebody may do with a chapter now. */
public enum ChapterAction {
    CHANGE,
    CLOSE,
    REOPEN
}
