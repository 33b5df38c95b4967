package org.imsa.hec.directory.ballot;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.BallotWithdrawn;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.Conflicts;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.Standing;
import org.imsa.hec.directory.conflict.Declarations;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.AccountContact;
import org.imsa.hec.kernel.account.AccountContacts;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** Where ballots are prepared, opened and taken back. */
@Stateless
@Activity
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.COMMITTEE_MEMBER})
public class BallotDesk {
    /** Kind of the to-do to vote, and key of its label. */
    static final String TO_VOTE = "todo.ballot.vote";

    private static final String SERIES = "BA";

    @Inject
    private BallotStore ballots;

    @Inject
    private SecretBox box;

    @Inject
    private BallotMail mail;

    @Inject
    private BallotRecusals recusals;

    @EJB
    private Conflicts conflicts;

    @EJB
    private AccountContacts accounts;

    @EJB
    private Documents documents;

    @EJB
    private Numbers numbers;

    @EJB
    private Todos todos;

    @EJB
    private Declarations declarations;

    @EJB
    private Parties directory;

    @Inject
    private BallotSights sights;

    @Inject
    private Event<BallotWithdrawn> withdrawn;

    @Inject
    private Clock clock;

    /**
     * @param requestId of the form; sent twice, it answers with the ballot made the first time
     * @return id of the ballot
     */
    public long draft(UUID requestId, BallotPaper paper) {
        return ballots.madeBy(requestId).orElseGet(() -> {
            paper.parties().forEach(this::mayBeAbout);
            Ballot made = new Ballot(
                    numbers.next(SERIES), requestId, paper, Actor.current().username());
            ballots.add(made);
            return made.id();
        });
    }

    /** The same with its voters. For services of other contexts, which have asked who calls. */
    @PermitAll
    public long draftFor(UUID requestId, BallotPaper paper, Collection<String> voters) {
        return ballots.madeBy(requestId).orElseGet(() -> {
            long id = draft(requestId, paper);
            addVoters(id, voters);
            return id;
        });
    }

    /** The same, opened at once. For services of other contexts, which have asked who calls. */
    @PermitAll
    public long callFor(UUID requestId, BallotPaper paper, Collection<String> voters) {
        return ballots.madeBy(requestId).orElseGet(() -> {
            long id = draftFor(requestId, paper, voters);
            open(ballots.hold(id));
            return id;
        });
    }

    /** @param seen version that the form was filled from */
    public void change(long id, long seen, BallotPaper paper) {
        Ballot ballot = ballots.hold(id);
        ballot.mustBeAt(seen);
        paper.parties().forEach(this::mayBeAbout);
        ballot.change(paper);
    }

    /** One more who may vote; twice is once. @throws RuleBroken {@code rule.ballot.voter}, {@code .notDraft} */
    public void addVoter(long id, long accountId) {
        AccountContact account =
                accounts.find(accountId).orElseThrow(() -> new RuleBroken("rule.ballot.voter", accountId));
        call(id, List.of(account));
    }

    /** All with this role may vote. */
    public void addVotersInRole(long id, String role) {
        call(id, accounts.inRole(role));
    }

    /** @throws RuleBroken {@code rule.ballot.voter} with the user name that is not in use */
    public void addVoters(long id, Collection<String> usernames) {
        Map<String, AccountContact> known = accounts.named(usernames);
        usernames.forEach(name -> RuleBroken.unless(known.containsKey(name), "rule.ballot.voter", name));
        call(id, known.values());
    }

    private void call(long id, Collection<AccountContact> called) {
        ballots.hold(id).mustBeDraft();
        List<String> known =
                ballots.voters(id).stream().map(BallotVoter::username).toList();
        called.stream()
                .filter(account -> !known.contains(account.username()))
                .forEach(account -> ballots.add(new BallotVoter(id, account.username())));
    }

    public void removeVoter(long id, String username) {
        ballots.hold(id).mustBeDraft();
        ballots.voter(id, username).ifPresent(ballots::remove);
    }

    /** A person or an organisation that it is about; who is too near to them is recused. */
    public void addParty(long id, long partyId) {
        mayBeAbout(partyId);
        ballots.hold(id).isAbout(partyId);
    }

    private void mayBeAbout(long partyId) {
        directory.mustBe(null, partyId, "rule.record.gone");
    }

    public void removeParty(long id, long partyId) {
        ballots.hold(id).isNotAbout(partyId);
    }

    /**
     * Freezes it and calls the voters; who is known to have a conflict of interest is recused at once.
     *
     * @throws RuleBroken what {@link Ballot#open} asks, {@code rule.ballot.allRecused}
     */
    public void open(long id, long seen) {
        Ballot ballot = ballots.hold(id);
        ballot.mustBeAt(seen);
        open(ballot);
    }

    private void open(Ballot ballot) {
        List<BallotVoter> voters = ballots.voters(ballot.id());
        ballot.open(voters.size(), files(ballot), clock.instant());
        if (ballot.isSecret()) {
            box.open(ballot.id(), ballot.options());
        }
        voters.forEach(voter -> call(ballot, voter));
        RuleBroken.unless(ballot.counts().silent() > 0, "rule.ballot.allRecused");
        openTodos(ballot, voters);
        mail.opened(ballot);
    }

    private List<FrozenFile> files(Ballot ballot) {
        return documents.attachedTo(ballot.ref()).stream()
                .map((DocumentRow document) -> new FrozenFile(document.id(), document.label(), document.sha256()))
                .toList();
    }

    private void call(Ballot ballot, BallotVoter voter) {
        voter.isCalled(ballot.isSecret());
        Standing standing = conflicts.standing(voter.username(), ballot.conflictRecord(), ballot.parties());
        if (standing.isFree()) {
            voter.isFree();
        } else if (standing.isInConflict()) {
            recusals.recuse(ballot, voter, standing.conflicts().get(0).kind());
        }
    }

    private void openTodos(Ballot ballot, List<BallotVoter> voters) {
        Map<String, AccountContact> contacts =
                accounts.named(voters.stream().map(BallotVoter::username).toList());
        voters.stream()
                .filter(voter -> !voter.isRecused() && contacts.containsKey(voter.username()))
                .forEach(voter -> todos.open(
                        ballot.ref(),
                        TO_VOTE,
                        Message.of(TO_VOTE, ballot.number()),
                        Assignee.user(voter.username()),
                        ballot.closesAt()
                                .atZone(contacts.get(voter.username()).zone())
                                .toLocalDate()));
    }

    /** Somebody who is entitled has a conflict of interest that they did not tell. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR})
    public void reportConflict(long id, String username, ConflictKind kind, String text) {
        Ballot ballot = ballots.hold(id);
        RuleBroken.unless(ballots.voter(id, username).isPresent(), "rule.ballot.voter", username);
        declarations.conflictOf(username, ballot.conflictRecord(), kind, text);
    }

    /**
     * The result stands although somebody who voted had a conflict of interest.
     *
     * @throws RuleBroken {@code rule.ballot.notClosed}, {@code .reasonMissing}, {@code .recused} for who has one themselves
     */
    public void uphold(long id, long seen, String reason) {
        Ballot ballot = judged(id, seen);
        ballot.uphold(reason);
        todos.done(ballot.ref(), BallotRecusals.DOUBTED);
    }

    /** The result does not count, and the voters are told. A new ballot may be called. Throws as {@link #uphold}. */
    public void declareVoid(long id, long seen, String reason) {
        Ballot ballot = judged(id, seen);
        ballot.declareVoid(reason);
        todos.done(ballot.ref(), BallotRecusals.DOUBTED);
        mail.declaredVoid(ballot);
    }

    private Ballot judged(long id, long seen) {
        Ballot ballot = ballots.hold(id);
        ballot.mustBeAt(seen);
        RuleBroken.unless(sights.of(id) == Sight.ALL, "rule.ballot.recused");
        return ballot;
    }

    /** Takes it back before it is counted. @throws RuleBroken {@code rule.ballot.over}, {@code .reasonMissing} */
    public void withdraw(long id, String reason) {
        Ballot ballot = ballots.hold(id);
        boolean wasOpen = ballot.status() == BallotStatus.OPEN;
        ballot.withdraw(reason);
        if (wasOpen) {
            todos.done(ballot.ref(), TO_VOTE);
            mail.withdrawn(ballot);
        }
        withdrawn.fire(new BallotWithdrawn(
                id, ballot.number(), ballot.subject(), ballot.ending().withdrawnBecause()));
    }
}
