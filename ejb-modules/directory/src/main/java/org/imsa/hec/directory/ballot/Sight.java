package org.imsa.hec.directory.ballot;

/** How much of a ballot somebody sees. */
public enum Sight {
    /** Not even that it is there. */
    NOTHING,
    /** Question, rules and result; never the text. */
    RECUSED,
    /** Question and rules, until they have declared whether they have a conflict of interest. */
    UNDECLARED,
    ALL
}
