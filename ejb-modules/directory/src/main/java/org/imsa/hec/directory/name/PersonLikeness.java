package org.imsa.hec.directory.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.imsa.hec.kernel.Message;

/**
 * How likely two records are about one person: first the names, then birth, sex, telephone, e-mail and governorate, each of
 * which brings the score nearer to one or pushes it down.
 */
public final class PersonLikeness {
    private static final double SAME_EMAIL = 0.5;
    private static final double SAME_BIRTHDAY = 0.5;
    private static final double SAME_PHONE = 0.4;
    private static final double SAME_YEAR = 0.25;
    private static final double SAME_GOVERNORATE = 0.1;
    private static final double OTHER_BIRTH = 0.6;
    private static final double OTHER_SEX = 0.4;
    private static final double NAMELESS = 0.3;

    private double score;
    private final List<Message> reasons;

    private PersonLikeness(Likeness names) {
        this.score = names.score();
        this.reasons = new ArrayList<>(names.reasons());
    }

    /** Records without a name in common are alike only by an address or a number that both have. */
    public static Likeness compare(PersonSketch one, PersonSketch other) {
        WordMemory memory = new WordMemory();
        return compare(HeardSketch.of(one, memory), HeardSketch.of(other, memory), memory);
    }

    /** The same for records that are compared with many. @param memory with which the two were heard */
    public static Likeness compare(HeardSketch heard, HeardSketch otherHeard, WordMemory memory) {
        PersonSketch one = heard.sketch();
        PersonSketch other = otherHeard.sketch();
        PersonLikeness likeness =
                new PersonLikeness(NameLikeness.best(heard.names(), otherHeard.names(), memory.pairs()));
        likeness.reachedAt(one, other);
        if (likeness.score == 0) {
            return Likeness.NONE;
        }
        likeness.born(one, other);
        likeness.differsIn(one.sex(), other.sex(), OTHER_SEX, "likeness.sex.differs");
        if (one.governorate() != null && one.governorate().equals(other.governorate())) {
            likeness.speaksFor(SAME_GOVERNORATE, Message.of("likeness.governorate.same"));
        }
        return new Likeness(likeness.score, List.copyOf(likeness.reasons));
    }

    /**
     * Does birth or sex speak against it so much that the two cannot be {@link Likeness#LIKELY}, whatever else agrees? Asked
     * first, it spares most comparisons.
     */
    public static boolean isRuledOut(PersonSketch one, PersonSketch other) {
        if (one.sex() != null && other.sex() != null && !one.sex().equals(other.sex())) {
            return true;
        }
        if (one.birthDate() != null && other.birthDate() != null) {
            return !one.birthDate().equals(other.birthDate()) && !isSwapped(one.birthDate(), other.birthDate());
        }
        return year(one) != null && year(other) != null && Math.abs(year(one) - year(other)) > 1;
    }

    private void reachedAt(PersonSketch one, PersonSketch other) {
        if (!Collections.disjoint(one.emails(), other.emails())) {
            score = Math.max(score, NAMELESS);
            speaksFor(SAME_EMAIL, Message.of("likeness.email.same"));
        }
        if (!Collections.disjoint(one.phones(), other.phones())) {
            score = Math.max(score, NAMELESS);
            speaksFor(SAME_PHONE, Message.of("likeness.phone.same"));
        }
    }

    private void born(PersonSketch one, PersonSketch other) {
        LocalDate day = one.birthDate();
        LocalDate otherDay = other.birthDate();
        if (day != null && otherDay != null) {
            if (day.equals(otherDay)) {
                speaksFor(SAME_BIRTHDAY, Message.of("likeness.birth.same", day));
            } else if (!isSwapped(day, otherDay)) {
                speaksAgainst(OTHER_BIRTH, Message.of("likeness.birth.differs", day, otherDay));
            }
        } else if (year(one) != null && year(other) != null) {
            bornInYear(year(one), year(other));
        }
    }

    private void bornInYear(int year, int otherYear) {
        if (year == otherYear) {
            speaksFor(SAME_YEAR, Message.of("likeness.birth.sameYear", String.valueOf(year)));
        } else if (Math.abs(year - otherYear) > 1) {
            speaksAgainst(
                    OTHER_BIRTH, Message.of("likeness.birth.differs", String.valueOf(year), String.valueOf(otherYear)));
        }
    }

    /** Day and month changed over, as American and other forms do. */
    private static boolean isSwapped(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
    }

    private static Integer year(PersonSketch sketch) {
        return sketch.birthDate() == null
                ? sketch.birthYear()
                : Integer.valueOf(sketch.birthDate().getYear());
    }

    private void differsIn(String one, String other, double factor, String key) {
        if (one != null && other != null && !one.equals(other)) {
            speaksAgainst(factor, Message.of(key));
        }
    }

    private void speaksFor(double part, Message reason) {
        score += (1 - score) * part;
        reasons.add(reason);
    }

    private void speaksAgainst(double factor, Message reason) {
        score *= factor;
        reasons.add(0, reason);
    }
}
