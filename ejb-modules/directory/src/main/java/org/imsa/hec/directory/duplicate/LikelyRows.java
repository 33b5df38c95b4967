package org.imsa.hec.directory.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imsa.hec.directory.api.LikelyDuplicate;
import org.imsa.hec.directory.api.ManyDuplicates;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.name.HeardSketch;
import org.imsa.hec.directory.name.Likeness;
import org.imsa.hec.directory.name.NameBlocks;
import org.imsa.hec.directory.name.PersonLikeness;
import org.imsa.hec.directory.name.PersonSketch;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.intake.IntakeRow;
import org.imsa.hec.kernel.intake.Verdict;

/**
 * Notes at each row of a file whom it looks like: somebody in the directory, or in an earlier row. One of these sees the
 * rows of one file, some after the others.
 */
public final class LikelyRows {
    /** With so many earlier rows in one block, the rows cannot be told apart by it. */
    private static final int MOST_IN_A_BLOCK = 40;

    private final ManyDuplicates duplicates;
    private final PartyKind kind;
    private final ManyDuplicates.Memory memory = new ManyDuplicates.Memory();
    private final Map<String, List<Earlier>> earlier = new HashMap<>();

    /** A row of the file, as it is compared. */
    public record Candidate(IntakeRow row, PersonSketch sketch) {}

    private record Earlier(int line, HeardSketch heard) {}

    private record Resemblance(int line, Likeness likeness) {}

    public LikelyRows(ManyDuplicates duplicates, PartyKind kind) {
        this.duplicates = duplicates;
        this.kind = kind;
    }

    /** Rows that are known for certain, or cannot be imported, are left alone. */
    public void mark(List<Candidate> rows) {
        List<Candidate> open =
                rows.stream().filter(one -> one.row().verdict().isApplied()).toList();
        List<List<LikelyDuplicate>> known =
                duplicates.likely(kind, open.stream().map(Candidate::sketch).toList(), 1, memory);
        for (int i = 0; i < open.size(); i++) {
            IntakeRow row = open.get(i).row();
            known.get(i).forEach(found -> mark(row, found));
            compareWithEarlier(open.get(i));
        }
    }

    private static void mark(IntakeRow row, LikelyDuplicate found) {
        String name =
                Optional.ofNullable(found.party().latin()).orElse(found.party().arabic());
        row.likely(
                found.party().ref(),
                reasons(
                        Message.of("rule.party.likely", name, found.party().number(), found.percent()),
                        found.reasons()));
    }

    private void compareWithEarlier(Candidate one) {
        HeardSketch heard = HeardSketch.of(one.sketch(), memory.words());
        Set<String> blocks = NameBlocks.of(one.sketch().latin(), one.sketch().arabic());
        Set<Earlier> before = new LinkedHashSet<>();
        blocks.forEach(block -> before.addAll(earlier.getOrDefault(block, List.of())));
        if (one.row().verdict() != Verdict.LIKELY) {
            before.stream()
                    .filter(other -> !PersonLikeness.isRuledOut(
                            one.sketch(), other.heard().sketch()))
                    .map(other ->
                            new Resemblance(other.line(), PersonLikeness.compare(heard, other.heard(), memory.words())))
                    .filter(found -> found.likeness().isLikely())
                    .max(Comparator.comparingDouble(found -> found.likeness().score()))
                    .ifPresent(found -> one.row()
                            .likely(
                                    null,
                                    reasons(
                                            Message.of(
                                                    "rule.party.likelyRow",
                                                    found.line(),
                                                    found.likeness().percent()),
                                            found.likeness().reasons())));
        }
        Earlier row = new Earlier(one.row().line(), heard);
        blocks.stream()
                .map(block -> earlier.computeIfAbsent(block, unused -> new ArrayList<>()))
                .filter(rows -> rows.size() < MOST_IN_A_BLOCK)
                .forEach(rows -> rows.add(row));
    }

    private static List<Message> reasons(Message first, List<Message> others) {
        List<Message> reasons = new ArrayList<>(List.of(first));
        reasons.addAll(others);
        return reasons;
    }
}
