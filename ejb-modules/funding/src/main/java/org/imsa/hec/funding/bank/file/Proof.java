package org.imsa.hec.funding.bank.file;

import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/** Adds up what a statement tells while it is read, and refuses it when a figure does not tie to the cent. */
final class Proof {
    private final Format format;
    private final String currency;

    private String reference;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Money opening;
    private Money closing;
    private Money credits;
    private Money debits;
    private int entries;

    Proof(Format format, String currency) {
        this.format = format;
        this.currency = currency;
        this.credits = Money.zero(currency);
        this.debits = credits;
    }

    void add(Entry entry) {
        mustBeOfTheAccount(entry.amount().currency());
        if (entry.amount().isNegative()) {
            debits = debits.minus(entry.amount());
        } else {
            credits = credits.plus(entry.amount());
        }
        entries++;
        covers(entry.bookedOn());
    }

    /** @throws RuleBroken {@code rule.bank.currency} */
    void mustBeOfTheAccount(String found) {
        RuleBroken.unless(currency.equals(found), "rule.bank.currency", String.valueOf(found), currency);
    }

    void covers(LocalDate day) {
        firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
        lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
    }

    void called(String number) {
        reference = number;
    }

    void opensWith(Money balance) {
        opening = balance;
    }

    void closesWith(Money balance) {
        closing = balance;
    }

    /** A file that tells only where it ends began with what is left when its movements are taken away. */
    void opensWithTheRest() {
        opening = closing == null ? null : closing.minus(credits).plus(debits);
    }

    void creditsMustBe(Money told) {
        RuleBroken.unless(told.equals(credits), "rule.bank.credits", told, credits);
    }

    void debitsMustBe(Money told) {
        RuleBroken.unless(told.equals(debits), "rule.bank.debits", told, debits);
    }

    void entriesMustBe(int told) {
        RuleBroken.unless(told == entries, "rule.bank.count", told, entries);
    }

    /** @throws RuleBroken {@code rule.bank.doesNotTie} with all five figures, {@code rule.bank.empty} if it tells nothing */
    Head proven() {
        RuleBroken.unless(entries > 0 || closing != null, "rule.bank.empty");
        if (opening != null && closing != null) {
            Money found = opening.plus(credits).minus(debits);
            RuleBroken.unless(found.equals(closing), "rule.bank.doesNotTie", opening, credits, debits, found, closing);
        }
        return new Head(format, reference, firstDay, lastDay, opening, closing, credits, debits, entries);
    }

    /**
     * Takes the next of several statements in one file.
     *
     * @throws RuleBroken {@code rule.bank.notChained} if it does not open with what the one before closed with
     */
    void continueWith(Head next) {
        RuleBroken.unless(
                closing == null || closing.equals(next.opening()),
                "rule.bank.notChained",
                String.valueOf(closing),
                next.opening());
        opening = opening == null ? next.opening() : opening;
        closing = next.closing();
        reference = reference == null ? next.reference() : reference;
        credits = credits.plus(next.credits());
        debits = debits.plus(next.debits());
        entries += next.entries();
        covers(next.firstDay());
        covers(next.lastDay());
    }

    Money opening() {
        return opening;
    }

    Money closing() {
        return closing;
    }
}
