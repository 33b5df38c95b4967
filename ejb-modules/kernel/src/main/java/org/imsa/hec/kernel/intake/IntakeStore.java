package org.imsa.hec.kernel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;

/** Finds and stores imports, their rows, and what was learned about headers. */
@ApplicationScoped
class IntakeStore {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    void add(Intake intake) {
        em.persist(intake);
        em.flush();
    }

    Intake get(long id) {
        Intake intake = em.find(Intake.class, id);
        RuleBroken.unless(intake != null, "rule.record.gone");
        return intake;
    }

    Optional<Intake> asked(String requestId) {
        return em.createQuery("select i from Intake i where i.requestId = :request", Intake.class)
                .setParameter("request", requestId)
                .getResultStream()
                .findFirst();
    }

    /** Other imports of the same kind from the very same file, newest first, that have not been undone. */
    List<RecordRef> sameFile(Intake intake) {
        return em
                .createQuery(
                        "select other.id from Intake other, Intake i where i.id = :id and other.id <> i.id"
                                + " and other.kind = i.kind and other.sha256 = i.sha256"
                                + " and other.state <> org.imsa.hec.kernel.intake.IntakeState.UNDONE"
                                + " order by other.id desc",
                        Long.class)
                .setParameter("id", intake.id())
                .getResultList()
                .stream()
                .map(id -> new RecordRef(Intake.KIND, id))
                .toList();
    }

    Page<IntakeListRow> list(String search, List<String> kinds, IntakeState state, PageRequest request) {
        String part = ListQuery.contains(search);
        return new ListQuery<>(em, IntakeListRow.class, IntakeListRow.SELECT, "Intake i")
                .when(true, "i.kind in :kinds", "kinds", kinds.isEmpty() ? List.of("") : kinds)
                .when(part != null, "i.number like :part or i.fileName like :part", "part", part)
                .when(state != null, "i.state = :state", "state", state)
                .sortable("number", "i.number")
                .sortable("fileName", "i.fileName")
                .sortable("uploadedAt", "i.uploadedAt")
                .inOrder("i.id desc")
                .page(request);
    }

    IntakeCounts counts(long intakeId) {
        return IntakeCounts.of(em.createQuery(
                        "select new org.imsa.hec.kernel.intake.IntakeCounts.Group(r.verdict, r.state, r.choice, count(r))"
                                + " from IntakeRow r where r.intakeId = :intake"
                                + " group by r.verdict, r.state, r.choice",
                        IntakeCounts.Group.class)
                .setParameter("intake", intakeId)
                .getResultList());
    }

    Page<IntakeLine> lines(long intakeId, Verdict verdict, RowState state, PageRequest request) {
        return new ListQuery<>(em, IntakeLine.class, IntakeLine.SELECT, "IntakeRow r")
                .when(true, "r.intakeId = :intake", "intake", intakeId)
                .when(verdict != null, "r.verdict = :verdict", "verdict", verdict)
                .when(state != null, "r.state = :state", "state", state)
                .sortable("line", "r.line")
                .sortable("verdict", "r.verdict")
                .inOrder("r.line")
                .page(request);
    }

    void addAll(List<IntakeRow> rows) {
        rows.forEach(em::persist);
    }

    void forgetRows(long intakeId) {
        em.createQuery("delete from IntakeRow r where r.intakeId = :intake")
                .setParameter("intake", intakeId)
                .executeUpdate();
    }

    /** What was refused may be tried once more. */
    void takeUpRefused(long intakeId) {
        em.createQuery("update IntakeRow r set r.state = org.imsa.hec.kernel.intake.RowState.NEW"
                        + " where r.intakeId = :intake and r.state = org.imsa.hec.kernel.intake.RowState.REFUSED")
                .setParameter("intake", intakeId)
                .executeUpdate();
    }

    /** Ids of the next rows to apply, in the order of the file. */
    List<Long> toApply(long intakeId, int limit) {
        return em.createQuery(
                        "select r.id from IntakeRow r where r.intakeId = :intake"
                                + " and r.state = org.imsa.hec.kernel.intake.RowState.NEW and (r.verdict in :applied or r.choice in :decided)"
                                + " order by r.line",
                        Long.class)
                .setParameter("intake", intakeId)
                .setParameter("applied", List.of(Verdict.READY, Verdict.WARNING))
                .setParameter("decided", List.of(IntakeChoice.OTHER, IntakeChoice.SAME))
                .setMaxResults(limit)
                .getResultList();
    }

    void decide(long intakeId, long rowId, IntakeChoice choice) {
        IntakeRow row = em.find(IntakeRow.class, rowId);
        RuleBroken.unless(row != null && row.intakeId() == intakeId, "rule.record.gone");
        row.isSaid(choice);
    }

    /** Of all likely rows of which nobody has said anything, as far as it can be said of them: one statement. */
    int decideOthers(long intakeId, IntakeChoice choice) {
        return em.createQuery("update IntakeRow r set r.choice = :choice, r.version = r.version + 1"
                        + " where r.intakeId = :intake and r.choice is null and r.state = :new and r.verdict = :likely"
                        + (choice == IntakeChoice.SAME ? " and r.record is not null" : ""))
                .setParameter("choice", choice)
                .setParameter("intake", intakeId)
                .setParameter("new", RowState.NEW)
                .setParameter("likely", Verdict.LIKELY)
                .executeUpdate();
    }

    /** Ids of the rows to undo, the last of the file first. */
    List<Long> toUndo(long intakeId) {
        return em.createQuery(
                        "select r.id from IntakeRow r where r.intakeId = :intake"
                                + " and r.state = org.imsa.hec.kernel.intake.RowState.APPLIED order by r.line desc",
                        Long.class)
                .setParameter("intake", intakeId)
                .getResultList();
    }

    /** These rows as long as they are in this state, ready to be read by the columns of their import. */
    List<IntakeRow> rows(Intake intake, List<Long> ids, RowState state) {
        List<IntakeRow> rows = em.createQuery(
                        "select r from IntakeRow r where r.id in :ids and r.state = :state", IntakeRow.class)
                .setParameter("ids", ids)
                .setParameter("state", state)
                .getResultList();
        Map<Long, IntakeRow> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row.readBy(intake.mapping(), intake.dayOrder())));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    Optional<RememberedMapping> remembered(String kind, List<String> header) {
        return Optional.ofNullable(em.find(RememberedMapping.class, RememberedMapping.idOf(kind, header)));
    }

    void remember(Intake intake) {
        remember(intake.kind(), intake.header(), intake.mapping(), intake.dayOrder());
    }

    void remember(String kind, List<String> header, Map<String, Integer> mapping, DayOrder dayOrder) {
        em.merge(new RememberedMapping(RememberedMapping.idOf(kind, header), mapping, dayOrder));
    }
}
