package org.imsa.hec.kernel.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.RecordRef;

/** Imports: upload a file, choose its columns, look at the preview, apply, undo. Each kind says who may. */
@Stateless
@Activity
@RolesAllowed(Roles.SIGNED_IN)
public class Intakes {
    private static final long LARGEST_BYTES = 20L * 1024 * 1024;

    @Inject
    private Clock clock;

    @Inject
    private SecurityContext caller;

    @Inject
    private IntakeKinds kinds;

    @Inject
    private IntakeStore store;

    @Inject
    private IntakeReader reader;

    @EJB
    private Numbers numbers;

    @EJB
    private Documents documents;

    @EJB
    private Jobs jobs;

    /** Names of the kinds that the caller may import. */
    public List<String> kinds() {
        return kinds.of(caller::isCallerInRole);
    }

    public List<IntakeColumn> columns(String kind) {
        return allowed(kind).columns();
    }

    /**
     * Stores a file and recognises its columns. Nothing is checked yet.
     *
     * @param requestId made when the form was first shown; the same one again answers with the import made before
     * @throws RuleBroken {@code rule.document.*} or {@code rule.intake.*} if the file is too large (20 MB), damaged, empty
     * @throws UncheckedIOException if the stream breaks off; nothing is stored then
     */
    public RecordRef upload(String kind, String requestId, String fileName, InputStream content) {
        IntakeKind known = allowed(kind);
        Optional<Intake> before = store.asked(requestId);
        if (before.isPresent()) {
            return before.get().ref();
        }
        Intake intake = new Intake(
                numbers.next("IM"), kind, requestId, fileName, Actor.current().username(), clock.instant());
        store.add(intake);
        DocumentRow document = attach(intake, fileName, content);
        RuleBroken.unless(
                document.sizeBytes() <= LARGEST_BYTES, "rule.document.tooLarge", fileName, LARGEST_BYTES >> 20);
        IntakeReader.Look look = reader.look(document.id(), known.columns());
        intake.contains(document, look.guess(), look.dayOrder(), look.rows());
        store.remembered(kind, intake.header()).ifPresent(last -> intake.read(last.mapping(), last.dayOrder()));
        return intake.ref();
    }

    private DocumentRow attach(Intake intake, String fileName, InputStream content) {
        try {
            return documents.attach(intake.ref(), fileName, content, null, null);
        } catch (RuleBroken refused) {
            throw asImport(refused, fileName);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** What is no document is no table either, and smaller than a document may be. */
    private static RuleBroken asImport(RuleBroken refused, String fileName) {
        return switch (refused.key()) {
            case "rule.document.type" -> new RuleBroken(
                    "rule.intake.content", refused.values().toArray());
            case "rule.document.tooLarge" -> new RuleBroken(refused.key(), fileName, LARGEST_BYTES >> 20);
            default -> refused;
        };
    }

    /** The import as its page shows it; empty if there is none or the caller may not see it. */
    public Optional<IntakeFile> find(long id) {
        return Optional.of(store.get(id))
                .filter(intake -> isAllowed(kinds.named(intake.kind())))
                .map(intake -> intake.file(store.counts(id), store.sameFile(intake)));
    }

    /** @param search a part of the number or of the file's name; null for all, and so {@code kind} and {@code state} */
    public Page<IntakeListRow> list(String search, String kind, IntakeState state, PageRequest request) {
        List<String> asked =
                kinds().stream().filter(one -> kind == null || one.equals(kind)).toList();
        return store.list(search, asked, state, request);
    }

    /** Rows of the preview or the report. @param verdict null for all, and so {@code state} */
    public Page<IntakeLine> lines(long id, Verdict verdict, RowState state, PageRequest request) {
        allowed(store.get(id).kind());
        return store.lines(id, verdict, state, request);
    }

    /**
     * Checks every row, in a job. Nothing is written to the target.
     *
     * @param columns by key of the kind's column: index in the file's header
     * @throws RuleBroken {@code rule.intake.columnMissing}, {@code rule.intake.state}, {@code rule.intake.busy}
     */
    public void check(long id, long version, Map<String, Integer> columns, DayOrder dayOrder) {
        Intake intake = open(id, version);
        intake.check(columns, dayOrder, allowed(intake.kind()).columns(), lastJobIsOver(intake));
        store.remember(intake);
        start(IntakeCheck.KIND, intake);
    }

    /** Applies the rows that are ready, warned of, or decided, in a job. Begun again, it goes on where it stopped. */
    public void apply(long id, long version) {
        Intake intake = open(id, version);
        intake.apply(lastJobIsOver(intake));
        store.takeUpRefused(id);
        start(IntakeApply.KIND, intake);
    }

    /**
     * Says what a row is that looks like something known; may be said again until it is applied.
     *
     * @throws RuleBroken {@code rule.intake.nothingToSay} if the row is not such, {@code rule.intake.sameAsNone} if what it
     *     looks like has no record, {@code rule.intake.busy}
     */
    public void decide(long id, long rowId, IntakeChoice choice) {
        decidable(id);
        store.decide(id, rowId, choice);
    }

    /** Says the same of all such rows of which nobody has said anything. @return how many they were */
    public int decideOthers(long id, IntakeChoice choice) {
        decidable(id);
        return store.decideOthers(id, choice);
    }

    private void decidable(long id) {
        Intake intake = store.get(id);
        allowed(intake.kind());
        intake.mayBeDecided(lastJobIsOver(intake));
    }

    /** Takes back what was applied, in a job; what cannot be taken back any more stays, with the reason. */
    public void undo(long id, long version) {
        Intake intake = open(id, version);
        intake.undo(lastJobIsOver(intake));
        start(IntakeUndo.KIND, intake);
    }

    private void start(String work, Intake intake) {
        Message title = Message.of("kernel.job." + work, intake.number(), intake.fileName());
        intake.worksIn(jobs.start(work, title, intake.ref(), Map.of()));
    }

    private Intake open(long id, long version) {
        Intake intake = store.get(id);
        allowed(intake.kind());
        intake.mustBeAt(version);
        return intake;
    }

    private boolean lastJobIsOver(Intake intake) {
        return jobs.of(intake.ref(), 1).stream().allMatch(JobRow::isOver);
    }

    private IntakeKind allowed(String kind) {
        IntakeKind known = kinds.named(kind);
        RuleBroken.unless(isAllowed(known), "rule.intake.notAllowed");
        return known;
    }

    private boolean isAllowed(IntakeKind kind) {
        return kind.roles().stream().anyMatch(caller::isCallerInRole);
    }
}
