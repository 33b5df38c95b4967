package org.imsa.hec.directory.project;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What is known of a member that speaks for or against them in a role.
 *
 * @param specialty how theirs stands to the wanted one
 * @param wantsSpecialty is the wanted one among their interests?
 * @param languages how many of the wanted languages they can work in
 * @param hoursOffered a month; null if they offer none
 * @param offerCovers does the time of their offer cover the days of the role?
 * @param absent are they away on some of its days?
 * @param wantsWork is this kind of work among their interests?
 * @param hoursServed confirmed hours of all their service so far
 */
public record MatchFacts(
        SpecialtyFit specialty,
        boolean wantsSpecialty,
        int languages,
        Integer hoursOffered,
        boolean offerCovers,
        boolean absent,
        boolean wantsWork,
        BigDecimal hoursServed)
        implements Serializable {

    /** How the specialty of a member stands to the one that is wanted. */
    public enum SpecialtyFit {
        SAME,
        /** One is a part of the other, or both are parts of one. */
        RELATED,
        OTHER
    }
}
