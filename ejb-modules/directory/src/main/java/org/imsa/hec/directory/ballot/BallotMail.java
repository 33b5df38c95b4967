package org.imsa.hec.directory.ballot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import org.imsa.hec.kernel.account.AccountContact;
import org.imsa.hec.kernel.account.AccountContacts;
import org.imsa.hec.kernel.outbox.Outbox;
import org.imsa.hec.kernel.outbox.Outgoing;

/**
 * What voters are told by e-mail, each in their language and with the deadline in their time zone: that they are called,
 * that time runs out, what came of it. Never what is decided about in full, and never who voted what.
 */
@ApplicationScoped
class BallotMail {
    private static final String TEXTS = "org.imsa.hec.directory.ballot.mail";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH);

    @Inject
    private BallotStore ballots;

    @EJB
    private AccountContacts accounts;

    @EJB
    private Outbox outbox;

    void opened(Ballot ballot) {
        tell(ballot, "opened", voter -> !voter.isRecused());
    }

    void endsSoon(Ballot ballot) {
        tell(ballot, "endsSoon", voter -> !voter.isRecused() && !voter.hasVoted());
    }

    void closed(Ballot ballot) {
        tell(ballot, "closed." + ballot.result().outcome(), voter -> true);
    }

    void declaredVoid(Ballot ballot) {
        tell(ballot, "void", voter -> true);
    }

    void withdrawn(Ballot ballot) {
        tell(ballot, "withdrawn", voter -> true);
    }

    private void tell(Ballot ballot, String what, Predicate<BallotVoter> whom) {
        Collection<String> usernames = ballots.voters(ballot.id()).stream()
                .filter(whom)
                .map(BallotVoter::username)
                .toList();
        accounts.named(usernames).values().stream()
                .filter(contact -> contact.email() != null)
                .forEach(contact -> outbox.email(mail(ballot, what, contact)));
    }

    static Outgoing mail(Ballot ballot, String what, AccountContact contact) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, contact.locale(), BallotMail.class.getClassLoader());
        String deadline = ballot.closesAt() == null
                ? ""
                : MOMENT.format(ballot.closesAt().atZone(contact.zone())) + " (" + contact.timeZone() + ")";
        Object[] values = {
            contact.name(contact.locale()),
            ballot.number(),
            ballot.question().in(contact.locale()),
            deadline,
            ballot.status() == BallotStatus.VOID
                    ? ballot.ending().voidBecause()
                    : ballot.ending().withdrawnBecause()
        };
        String subject = MessageFormat.format(texts.getString(what + ".subject"), values);
        String body = MessageFormat.format(texts.getString(what + ".body"), values);
        String key = "ballot:" + ballot.id() + ":" + what + ":" + contact.username();
        return new Outgoing(key, contact.email(), subject, body);
    }
}
