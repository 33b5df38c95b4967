package org.imsa.hec.funding.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.funding.call.Call;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Todos;

/** What the grants officer does with applications until somebody else decides. */
@Stateless
@Activity
@RolesAllowed(Roles.GRANTS_OFFICER)
public class GrantApplications {
    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Numbers numbers;

    @EJB
    private Todos todos;

    @EJB
    private Parties parties;

    @Inject
    private DecisionTodos decisions;

    @Inject
    private FundRules rules;

    @Inject
    private CallRules callRules;

    @Inject
    private Clock clock;

    /**
     * Writes down an application; nothing but the title need be known.
     *
     * @param requestId carried by the form; a second click finds the draft of the first
     * @return the grant's id
     */
    public long draft(UUID requestId, Application application) {
        return Stored.madeBy(em, Grant.class, requestId).orElseGet(() -> {
            mayName(application);
            String by = Actor.current().username();
            Grant grant = new Grant(requestId, numbers.next("GR"), application, by);
            em.persist(grant);
            return grant.id();
        });
    }

    /** The same in answer to a call, whose purpose and fund it takes. @throws RuleBroken if the call is a draft itself */
    public long apply(UUID requestId, long callId, Application application) {
        return Stored.madeBy(em, Grant.class, requestId).orElseGet(() -> {
            mayName(application);
            Call call = Stored.get(em, Call.class, callId);
            call.mustBeOpened(clock.instant());
            Grant grant = new Grant(
                    requestId,
                    numbers.next("GR"),
                    call,
                    application,
                    Actor.current().username());
            em.persist(grant);
            return grant.id();
        });
    }

    public void change(long grantId, long version, Application application) {
        mayName(application);
        seen(grantId, version).change(application);
    }

    /**
     * Hands the application to those who decide.
     *
     * @throws RuleBroken if something is missing, it comes after the deadline of its call or asks for more than the call
     *     gives, or the terms of the fund do not allow it
     */
    public void submit(long grantId, long version) {
        Grant grant = seen(grantId, version);
        grant.submit(Actor.current().username(), clock.instant());
        callRules.mustTake(grant);
        rules.mustFit(Stored.get(em, Fund.class, grant.fundId()), grant);
        decisions.submitted(grant);
    }

    /** Somebody applies together with the applicant. */
    public void join(long grantId, long partyId) {
        parties.mustBe(null, partyId, "rule.record.gone");
        Stored.get(em, Grant.class, grantId).join(partyId);
    }

    public void leave(long grantId, long partyId) {
        Stored.get(em, Grant.class, grantId).leave(partyId);
    }

    /**
     * Records that zakat may reach the applicant, in the name of the caller.
     *
     * @param why what was seen, and where
     */
    public void establish(long grantId, long version, ZakatGround ground, String why) {
        seen(grantId, version)
                .establish(new Eligibility(ground, why, Actor.current().username(), clock.instant()));
    }

    /** Takes back an application that nobody has decided yet. */
    public void withdraw(long grantId, long version) {
        Grant grant = seen(grantId, version);
        grant.withdraw();
        todos.done(grant.ref(), GrantAwards.TO_DECIDE);
    }

    private void mayName(Application application) {
        parties.mustBe(null, application.applicantId(), "rule.record.gone");
        parties.mustBe(null, application.hostId(), "rule.record.gone");
    }

    private Grant seen(long grantId, long version) {
        return Stored.get(em, Grant.class, grantId, version);
    }
}
