package org.imsa.hec.funding.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import org.imsa.hec.funding.call.Call;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.Stored;

/** Asks whether the call that a grant answers allows it; a grant that answers none is always allowed. */
@Dependent
class CallRules {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @throws RuleBroken if it is submitted too early or too late, or asks for more than the call's largest grant */
    void mustTake(Grant grant) {
        call(grant).ifPresent(call -> call.mustTake(grant.amount(), clock.instant()));
    }

    /** While the fund is held, so that two approvals count one after the other. @throws RuleBroken {@code rule.call.budget} */
    void mustCover(Grant grant) {
        call(grant).ifPresent(call -> call.mustCover(grant.amount(), granted(grant, call)));
    }

    private Money granted(Grant grant, Call call) {
        BigDecimal sum = em.createQuery(
                        "select sum(g.amount.amount) from Grant g where g.callId = :call and g.id <> :this"
                                + " and g.status in (org.imsa.hec.funding.grant.GrantStatus.APPROVED,"
                                + " org.imsa.hec.funding.grant.GrantStatus.CLOSED)",
                        BigDecimal.class)
                .setParameter("call", call.id())
                .setParameter("this", grant.id())
                .getSingleResult();
        String currency = call.budget().currency();
        return sum == null ? Money.zero(currency) : Money.of(sum, currency);
    }

    private Optional<Call> call(Grant grant) {
        return Optional.ofNullable(grant.callId()).map(id -> Stored.get(em, Call.class, id));
    }
}
