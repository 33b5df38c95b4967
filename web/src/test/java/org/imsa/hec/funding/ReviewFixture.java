package org.imsa.hec.funding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.imsa.hec.directory.conflict.RelationKind;
import org.imsa.hec.directory.conflict.Relations;
import org.imsa.hec.funding.call.CallDesk;
import org.imsa.hec.funding.review.ReviewDesk;
import org.imsa.hec.funding.review.ReviewLine;
import org.imsa.hec.funding.review.Reviews;
import org.imsa.hec.kernel.account.AccountContacts;
import org.imsa.hec.kernel.account.AccountDesk;
import org.imsa.hec.kernel.account.AccountDetails;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.As;

/** Reviewers, what they are to the applicant, and what they are asked. */
@Dependent
public class ReviewFixture {
    private static final As ADMINISTRATOR = As.user("admin", Roles.ADMINISTRATOR);

    @Inject
    private FundingFixture funding;

    @Inject
    private CallFixture calls;

    @EJB
    private CallDesk desk;

    @EJB
    private ReviewDesk reviewDesk;

    @EJB
    private Reviews reviews;

    @EJB
    private AccountDesk accounts;

    @EJB
    private AccountContacts contacts;

    @EJB
    private Relations relations;

    /** An application for 400 dollars to a call whose deadline is over and whose first phase of review has begun. */
    public long application() throws Exception {
        long call = calls.open();
        long grant = calls.submitted(call, "400");
        calls.isOver(call);
        startPhase(call);
        return grant;
    }

    public void startPhase(long call) throws Exception {
        FundingFixture.OFFICER.run(() -> desk.startPhase(call, calls.call(call).version()));
    }

    /** Opens an account with this role, linked to a new person. */
    public void reviewer(String username, String role) throws Exception {
        ADMINISTRATOR.run(() -> accounts.create(username, new AccountDetails("Reviewer", null, null, Set.of(role))));
        link(username);
    }

    /** Links an account that is there to a new person. */
    public void link(String username) throws Exception {
        long person = funding.person("Yusuf", username);
        long account = contacts.named(username).orElseThrow().id();
        ADMINISTRATOR.run(() -> accounts.link(account, accounts.file(account).version(), person));
    }

    /** They become relatives. */
    public void relate(String username, long applicant) throws Exception {
        long person = contacts.named(username).orElseThrow().personId();
        ADMINISTRATOR.run(() -> relations.record(person, applicant, RelationKind.RELATIVE, null, null));
    }

    /** @return id of the review */
    public long ask(long grant, String username) throws Exception {
        long account = contacts.named(username).orElseThrow().id();
        FundingFixture.OFFICER.run(() -> reviewDesk.ask(grant, account));
        return FundingFixture.OFFICER.call(() -> reviews.of(grant)).stream()
                .filter(line -> line.username().equals(username))
                .mapToLong(ReviewLine::id)
                .max()
                .orElseThrow();
    }
}
