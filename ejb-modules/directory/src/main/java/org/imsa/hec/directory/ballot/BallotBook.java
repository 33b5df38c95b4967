package org.imsa.hec.directory.ballot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.AccountNames;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/** Shows ballots, to each reader what they may see of them. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class BallotBook {
    private static final String FROM = "Ballot b left join BallotVoter v on v.ballotId = b.id and v.username = :me";
    private static final String OPEN = "b.status = org.imsa.hec.directory.ballot.BallotStatus.OPEN";
    private static final String DRAFT = "b.status = org.imsa.hec.directory.ballot.BallotStatus.DRAFT";
    private static final int MOST_ABOUT_ONE = 20;
    private static final String SILENT = "v.state = org.imsa.hec.directory.ballot.VoterState.SILENT";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private BallotStore ballots;

    @Inject
    private BallotSights sights;

    @Inject
    private BallotCount count;

    @EJB
    private AccountNames names;

    @EJB
    private Documents documents;

    @Inject
    private Clock clock;

    /**
     * Those that the caller has yet to vote on come first.
     *
     * @param filter null for all
     */
    public Page<BallotRow> list(BallotFilter filter, String search, PageRequest request) {
        return listed(filter, search).page(request);
    }

    private ListQuery<BallotRow> listed(BallotFilter filter, String search) {
        return shown().when(filter != null, "b.status = :status", "status", filter == null ? null : filter.status())
                .when(filter == BallotFilter.TO_VOTE, SILENT)
                .when(
                        search != null && !search.isBlank(),
                        "b.number like :text or b.question.latin like :text or b.question.arabic like :text",
                        "text",
                        ListQuery.contains(search))
                .sortable("number", "b.number")
                .sortable("latin", "b.question.latin")
                .sortable("arabic", "b.question.arabic")
                .sortable("closesAt", "b.closesAt")
                .inOrder("case when " + OPEN + " and " + SILENT + " then 0 when " + OPEN + " then 1 when " + DRAFT
                        + " then 2 else 3 end, b.id desc");
    }

    /** How many ballots each filter would show, by its name. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        em.createQuery(
                        "select b.status, v.state, count(b) from " + FROM + " where (" + visible() + ")"
                                + " group by b.status, v.state",
                        Object[].class)
                .setParameter("me", me())
                .getResultList()
                .forEach(row -> BallotFilter.showing((BallotStatus) row[0], (VoterState) row[1])
                        .forEach(filter -> counts.merge(filter.name(), (Long) row[2], Long::sum)));
        return counts;
    }

    /** At most {@code limit} whose number or question has this text. */
    public List<RecordLine> search(String text, int limit) {
        return listed(null, text).first(limit).stream()
                .map(row ->
                        new RecordLine(new RecordRef(Ballot.KIND, row.id()), row.number(), row.latin(), row.arabic()))
                .toList();
    }

    /** The last ballots about this record that the caller sees, the newest first. One statement. */
    public List<BallotRow> about(RecordRef subject) {
        return shown().when(true, "b.subject = :subject", "subject", subject)
                .inOrder("b.id desc")
                .first(MOST_ABOUT_ONE);
    }

    private ListQuery<BallotRow> shown() {
        return new ListQuery<>(em, BallotRow.class, BallotRow.SELECT, FROM).when(true, visible(), "me", me());
    }

    private String visible() {
        String called = "v.id is not null and not (" + DRAFT + ")";
        if (sights.isPreparer()) {
            return "b.id is not null";
        }
        return "b.createdBy = :me or " + (sights.isOverseer() ? "not (" + DRAFT + ")" : called);
    }

    /** @throws RuleBroken {@code rule.record.gone}, also if there is one that the caller does not see */
    public BallotFile file(long id) {
        Ballot ballot = ballots.get(id);
        List<BallotVoter> voters = ballots.voters(id);
        BallotVoter mine = voters.stream()
                .filter(voter -> voter.username().equals(me()))
                .findFirst()
                .orElse(null);
        Sight sight = sights.of(ballot, mine);
        RuleBroken.unless(sight != Sight.NOTHING, "rule.record.gone");
        boolean isAll = sight == Sight.ALL;
        List<VoterLine> lines = lines(voters, isAll);
        BallotPaper paper = ballot.paper();
        Map<Integer, Integer> votes = ballot.status().isCounted() ? count.votes(ballot) : Map.of();
        Doubt doubt = LateConflicts.of(ballot, voters, votes);
        return new BallotFile(
                id,
                ballot.version(),
                ballot.number(),
                ballot.status(),
                ballot.subject(),
                ballot.question().latin(),
                ballot.question().arabic(),
                isAll ? paper.english() : null,
                isAll ? paper.arabic() : null,
                options(ballot, votes),
                ballot.isSecret(),
                paper.quorum(),
                paper.majority(),
                ballot.closesAt(),
                ballot.openedAt(),
                ballot.closedAt(),
                ballot.ending().withdrawnBecause(),
                isAll ? ballot.attachments() : List.of(),
                isAll && ballot.status().isCounted() ? minutes(ballot) : List.of(),
                ballot.sha256(),
                parties(ballot.parties()),
                lines,
                ballot.status() == BallotStatus.DRAFT
                        ? voters.size()
                        : ballot.counts().entitled(),
                ballot.counts().voted(),
                ballot.counts().recused(),
                ballot.counts().silent(),
                ballot.result(),
                doubt,
                lines.stream()
                        .filter(line -> line.username().equals(me()))
                        .findFirst()
                        .orElse(null),
                sight,
                next(ballot, mine, sight, doubt));
    }

    /** What was attached after it was frozen. */
    private List<DocumentRow> minutes(Ballot ballot) {
        return documents.attachedTo(ballot.ref()).stream()
                .filter(document -> ballot.attachments().stream().noneMatch(file -> file.documentId() == document.id()))
                .toList();
    }

    private static List<OptionLine> options(Ballot ballot, Map<Integer, Integer> votes) {
        boolean isCounted = ballot.status().isCounted();
        return ballot.options().stream()
                .map(option -> OptionLine.of(option, isCounted ? votes.getOrDefault(option.number(), 0) : null))
                .toList();
    }

    private List<VoterLine> lines(List<BallotVoter> voters, boolean isAll) {
        Map<String, RecordLine> known =
                names.of(voters.stream().map(BallotVoter::username).toList());
        return voters.stream()
                .map(voter -> {
                    RecordLine name = known.get(voter.username());
                    return name == null ? voter.line(voter.username(), null) : voter.line(name.latin(), name.arabic());
                })
                .map(line -> isAll ? line : line.withoutVote())
                .toList();
    }

    private List<PartyLine> parties(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from PartyName p where p.id in :ids order by p.id", PartyName.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(PartyName::line)
                        .toList();
    }

    private Set<BallotAction> next(Ballot ballot, BallotVoter mine, Sight sight, Doubt doubt) {
        Set<BallotAction> next = EnumSet.noneOf(BallotAction.class);
        BallotStatus status = ballot.status();
        boolean isLive = status == BallotStatus.OPEN && clock.instant().isBefore(ballot.closesAt());
        if (sights.isPreparer() && sight == Sight.ALL) {
            if (status == BallotStatus.DRAFT) {
                next.addAll(Set.of(BallotAction.CHANGE, BallotAction.OPEN));
            } else if (status.isCounted()) {
                next.add(BallotAction.WRITE_MINUTES);
            }
            if (status == BallotStatus.CLOSED) {
                next.add(BallotAction.DECLARE_VOID);
            }
            if (status == BallotStatus.CLOSED && doubt.isOpen()) {
                next.add(BallotAction.UPHOLD);
            }
        }
        if (sights.mayReportConflicts() && (status == BallotStatus.OPEN || status == BallotStatus.CLOSED)) {
            next.add(BallotAction.REPORT_CONFLICT);
        }
        if (mine != null && mine.hasVoted() && !mine.hasLateConflict() && (mine.isBound() || !isLive)) {
            next.add(BallotAction.DECLARE_LATE);
        }
        if (sights.isPreparer() && (status == BallotStatus.DRAFT || status == BallotStatus.OPEN)) {
            next.add(BallotAction.WITHDRAW);
        }
        if (mine != null && sight == Sight.UNDECLARED) {
            next.add(BallotAction.DECLARE);
        }
        if (mine != null && isLive && sight == Sight.ALL) {
            if (!mine.hasVoted()) {
                next.add(BallotAction.VOTE);
            } else if (!ballot.isSecret()) {
                next.add(BallotAction.CHANGE_VOTE);
            }
        }
        if (mine != null && isLive && !mine.isRecused() && !mine.isBound()) {
            next.add(BallotAction.RECUSE);
        }
        return next;
    }

    private static String me() {
        return Actor.current().username();
    }
}
