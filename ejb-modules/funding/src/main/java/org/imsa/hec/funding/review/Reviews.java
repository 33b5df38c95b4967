package org.imsa.hec.funding.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.imsa.hec.funding.call.Call;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.list.Typed;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.Stored;

/** Lists reviews: to reviewers their own, to the officers those of an application or a call. */
@Stateless
@RolesAllowed({Roles.GRANTS_OFFICER, Roles.AUDITOR})
public class Reviews {
    private static final String ROW = "new org.imsa.hec.funding.review.ReviewRow(r.id, g.number, c.title.latin,"
            + " c.title.arabic, r.phase, r.score, r.handedInAt, r.conflict)";
    private static final String RANKED = "new org.imsa.hec.funding.review.RankingRow(g.id, g.number, g.title.latin,"
            + " g.title.arabic, a.nameLatin, a.nameArabic, g.amount.amount, g.amount.currency, t.asked, t.handedIn, t.mean,"
            + " t.lowest, t.highest, g.status)";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** What the caller was asked to review, the last first. @param filter null for all */
    @RolesAllowed(Roles.SIGNED_IN)
    public Page<ReviewRow> mine(ReviewFilter filter, String search, PageRequest request) {
        Typed typed = new Typed(search);
        return new ListQuery<>(
                        em,
                        ReviewRow.class,
                        ROW,
                        "Review r join Grant g on g.id = r.grantId join Call c on c.id = g.callId")
                .when(true, "r.username = :me", "me", Actor.current().username())
                .when(filter != null, filter == null ? "" : filter.condition())
                .when(typed.isNumber(), "g.number like :number", "number", typed.asNumber())
                .when(
                        typed.isWords(),
                        "c.title.latin like :words or c.title.arabic like :words",
                        "words",
                        typed.anywhere())
                .sortable("number", "g.number")
                .sortable("phase", "r.phase")
                .sortable("score", "r.score")
                .inOrder("r.id desc")
                .page(request);
    }

    /** All reviews of one application, by phase. */
    public List<ReviewLine> of(long grantId) {
        return em.createQuery(
                        "select new org.imsa.hec.funding.review.ReviewLine(r.id, r.phase, r.username, r.score,"
                                + " r.handedInAt, r.conflict) from Review r where r.grantId = :grant"
                                + " order by r.phase, r.id",
                        ReviewLine.class)
                .setParameter("grant", grantId)
                .getResultList();
    }

    /** The applications to a call by what the reviewers of its present phase say, the best first. */
    public Page<RankingRow> ranking(long callId, String search, PageRequest request) {
        Typed typed = new Typed(search);
        return new ListQuery<>(
                        em,
                        RankingRow.class,
                        RANKED,
                        "Grant g left join Call c on c.id = g.callId left join PartyName a on a.id = g.applicantId"
                                + " left join ReviewTally t on t.grantId = g.id and t.phase = c.phase")
                .when(true, "g.callId = :call", "call", callId)
                .where("g.submittedAt is not null")
                .when(typed.isNumber(), "g.number like :number", "number", typed.asNumber())
                .when(
                        typed.isWords(),
                        "g.title.latin like :words or g.title.arabic like :words",
                        "words",
                        typed.anywhere())
                .sortable("number", "g.number")
                .sortable("latin", "g.title.latin")
                .sortable("arabic", "g.title.arabic")
                .sortable("amount", "g.amount.amount")
                .sortable("mean", "t.mean")
                .inOrder("t.mean desc, g.id")
                .page(request);
    }

    /** The call whose ranking this is. */
    public RecordLine call(long callId) {
        return Stored.get(em, Call.class, callId).line();
    }
}
