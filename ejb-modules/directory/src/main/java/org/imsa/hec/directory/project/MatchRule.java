package org.imsa.hec.directory.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.kernel.Message;

/**
 * How well a member fits a role, in points, and why. {@link Matches} counts the same points in the database to sort by; a
 * test holds the two together.
 *
 * @param languages how many languages are wanted
 * @param hoursPerMonth wanted; null if any will do
 */
public record MatchRule(boolean wantsSpecialty, int languages, Integer hoursPerMonth, boolean wantsWork) {
    static final int SAME_SPECIALTY = 40;
    static final int RELATED_SPECIALTY = 20;
    static final int INTEREST_IN_SPECIALTY = 10;
    static final int LANGUAGES = 20;
    static final int AVAILABLE = 20;
    static final int PARTLY_AVAILABLE = 10;
    static final int ABSENT = -30;
    static final int INTEREST_IN_WORK = 15;
    static final int SERVICE = 10;
    /** So many confirmed hours give one point for past service. */
    static final int HOURS_PER_POINT = 10;

    public Match judge(MatchFacts facts) {
        List<Message> reasons = new ArrayList<>();
        int points = specialty(facts, reasons) + languages(facts, reasons) + time(facts, reasons);
        if (wantsWork && facts.wantsWork()) {
            points += INTEREST_IN_WORK;
            reasons.add(Message.of("directory.match.work"));
        }
        if (facts.hoursServed().signum() > 0) {
            BigDecimal earned = facts.hoursServed().divide(BigDecimal.valueOf(HOURS_PER_POINT), RoundingMode.DOWN);
            points += Math.min(SERVICE, earned.intValue());
            reasons.add(
                    Message.of("directory.match.service", facts.hoursServed().stripTrailingZeros()));
        }
        return new Match(points, reasons);
    }

    private int specialty(MatchFacts facts, List<Message> reasons) {
        int points = 0;
        if (wantsSpecialty && facts.specialty() == MatchFacts.SpecialtyFit.SAME) {
            points = SAME_SPECIALTY;
            reasons.add(Message.of("directory.match.specialty"));
        } else if (wantsSpecialty && facts.specialty() == MatchFacts.SpecialtyFit.RELATED) {
            points = RELATED_SPECIALTY;
            reasons.add(Message.of("directory.match.relatedSpecialty"));
        }
        if (wantsSpecialty && facts.wantsSpecialty()) {
            points += INTEREST_IN_SPECIALTY;
            reasons.add(Message.of("directory.match.interestInSpecialty"));
        }
        return points;
    }

    private int languages(MatchFacts facts, List<Message> reasons) {
        if (languages == 0 || facts.languages() == 0) {
            return 0;
        }
        reasons.add(
                facts.languages() == languages
                        ? Message.of("directory.match.languages")
                        : Message.of("directory.match.someLanguages", facts.languages(), languages));
        return LANGUAGES * facts.languages() / languages;
    }

    private int time(MatchFacts facts, List<Message> reasons) {
        int points = 0;
        if (facts.hoursOffered() != null) {
            boolean isEnough = facts.offerCovers() && (hoursPerMonth == null || facts.hoursOffered() >= hoursPerMonth);
            points = isEnough ? AVAILABLE : PARTLY_AVAILABLE;
            reasons.add(Message.of(
                    isEnough ? "directory.match.available" : "directory.match.partlyAvailable", facts.hoursOffered()));
        }
        if (facts.absent()) {
            points += ABSENT;
            reasons.add(Message.of("directory.match.absent"));
        }
        return points;
    }

    /** Points and the reasons for them. */
    public record Match(int points, List<Message> reasons) {}
}
