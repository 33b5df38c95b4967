package org.imsa.hec.funding.chapter;

/** Whether a chapter is at work. */
public enum ChapterState {
    OPEN,
    CLOSED
}
