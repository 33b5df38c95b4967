package org.imsa.hec.directory.ballot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.AccountContact;
import org.imsa.hec.kernel.account.AccountContacts;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.letter.Letters;

/** Writes the minutes of a ballot, in English and in Arabic, and keeps them with it. */
@Stateless
@Activity
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.COMMITTEE_MEMBER})
public class BallotMinutes {
    static final String TEMPLATE = "ballot-minutes";

    @EJB
    private BallotBook book;

    @EJB
    private Documents documents;

    @EJB
    private AccountContacts accounts;

    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    /**
     * Two documents, one for each language.
     *
     * @throws RuleBroken {@code rule.ballot.notClosed}; {@code rule.ballot.recused} for who must not see the text
     */
    public void write(long ballotId) {
        BallotFile ballot = book.file(ballotId);
        RuleBroken.unless(ballot.status().isCounted(), "rule.ballot.notClosed", ballot.status());
        RuleBroken.unless(ballot.isAllSeen(), "rule.ballot.recused");
        keep(ballot, Letters.ENGLISH, "en");
        keep(ballot, Letters.ARABIC, "ar");
    }

    private void keep(BallotFile ballot, Locale language, String code) {
        byte[] pdf = letters.pdf(TEMPLATE, language, model(ballot, language, zone()));
        String name = ballot.number() + " minutes " + code + ".pdf";
        try {
            documents.attach(ballot.ref(), name, new ByteArrayInputStream(pdf), null, code);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @param zone of whoever writes them: for days */
    static Map<String, Object> model(BallotFile ballot, Locale language, ZoneId zone) {
        boolean isArabic = language.equals(Letters.ARABIC);
        Map<String, Object> model = new HashMap<>();
        model.put("number", ballot.number());
        model.put("day", LocalDate.ofInstant(ballot.closedAt(), zone));
        model.put("question", BilingualName.pick(ballot.latin(), ballot.arabic(), language));
        model.put(
                "text",
                BilingualName.pick(ballot.textEnglish(), ballot.textArabic(), isArabic ? language : Locale.ENGLISH));
        model.put("secret", ballot.secret());
        model.put("outcome", ballot.result().outcome().name());
        model.put("majority", ballot.majority().name());
        model.put("result", resultFacts(ballot));
        model.put(
                "options",
                ballot.options().stream()
                        .map(option -> option(option, language))
                        .toList());
        model.put("winner", winner(ballot, language));
        model.put("sha256", ballot.sha256());
        model.put("late", ballot.doubt().voters());
        model.put("decisive", ballot.doubt().decisive());
        model.put("upheld", ballot.doubt().upheldBecause());
        model.put("voided", ballot.doubt().voidBecause());
        model.put(
                "voters",
                ballot.voters().stream()
                        .map(voter -> voter(ballot, voter, language, zone))
                        .toList());
        return model;
    }

    private ZoneId zone() {
        return accounts.named(Actor.current().username())
                .map(AccountContact::zone)
                .orElseGet(clock::getZone);
    }

    private static Map<String, Integer> resultFacts(BallotFile ballot) {
        return Map.of(
                "entitled", ballot.entitled(),
                "voted", ballot.voted(),
                "recused", ballot.recused(),
                "silent", ballot.silent(),
                "needed", ballot.result().needed());
    }

    private static String winner(BallotFile ballot, Locale language) {
        OptionLine won = ballot.option(ballot.result().winner());
        return won == null || !won.hasWords() ? null : won.words(language);
    }

    private static Map<String, Object> option(OptionLine option, Locale language) {
        return Map.of("side", option.side().name(), "words", option.words(language), "votes", option.votes());
    }

    private static Map<String, Object> voter(BallotFile ballot, VoterLine voter, Locale language, ZoneId zone) {
        Map<String, Object> model = new HashMap<>();
        model.put("name", voter.name(language));
        model.put("state", voter.state().name());
        OptionLine choice = ballot.option(voter.choice());
        model.put("choice", choice == null ? null : option(choice, language));
        model.put("reason", voter.reason());
        model.put("lateOn", voter.lateConflict() == null ? null : LocalDate.ofInstant(voter.lateFoundAt(), zone));
        return model;
    }
}
