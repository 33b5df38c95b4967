package org.imsa.hec.directory.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.imsa.hec.directory.name.HeardSketch;
import org.imsa.hec.directory.name.Likeness;
import org.imsa.hec.directory.name.NameBlocks;
import org.imsa.hec.directory.name.PersonLikeness;
import org.imsa.hec.directory.name.PersonSketch;
import org.imsa.hec.directory.name.WordMemory;
import org.imsa.hec.directory.party.Party;
import org.imsa.hec.kernel.record.Stored;

/**
 * What {@link Duplicates} does for one, for hundreds at once: whoever is in a block of {@link NameBlocks} with them, or
 * reached at their e-mail address, is compared. A few statements, however many they are. For imports and the search for
 * duplicates alone, which have checked who may do this.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ManyDuplicates {

    /** A name that more bear says nothing: they are told apart by other parts of it. */
    public static final int MOST_IN_A_BLOCK = 150;

    private static final String COUNTED =
            "SELECT block FROM directory_name_block WHERE block IN (%s) GROUP BY block HAVING COUNT(*) > "
                    + MOST_IN_A_BLOCK;
    private static final String BLOCKS = "SELECT block, party_id FROM directory_name_block WHERE block IN (%s)";
    private static final String EMAIL = "SELECT email, id FROM directory_party WHERE email IN (%s)";
    private static final String OTHER_EMAIL = "SELECT other_email, id FROM directory_party WHERE other_email IN (%s)";
    private static final int LEAST_PERCENT = (int) (Likeness.LIKELY * 100);
    private static final int MOST_REMEMBERED = 50_000;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    /** Sketches that were read before in the same search, so that those of large blocks are not read again and again. */
    public static final class Memory {
        private final Map<Long, KnownSketch> known = new HashMap<>();
        private final WordMemory words = new WordMemory();

        public WordMemory words() {
            return words;
        }
    }

    /**
     * Who may be meant by each, the likeliest first.
     *
     * @param limit for each
     * @return a list for each sketch, in their order
     */
    public List<List<LikelyDuplicate>> likely(PartyKind kind, List<PersonSketch> sketches, int limit, Memory memory) {
        return found(
                kind,
                sketches.stream()
                        .map(sketch -> HeardSketch.of(sketch, memory.words))
                        .toList(),
                (at, id) -> true,
                limit,
                memory);
    }

    /**
     * Pairs of which one is among these: each pair once, told of the one with the lower id.
     *
     * @param ids of parties of one kind
     */
    public Map<PartyLine, List<LikelyDuplicate>> among(PartyKind kind, List<Long> ids, int limit, Memory memory) {
        read(kind, ids, memory);
        List<KnownSketch> ones =
                ids.stream().map(memory.known::get).filter(Objects::nonNull).toList();
        List<List<LikelyDuplicate>> found = found(
                kind,
                ones.stream().map(KnownSketch::heard).toList(),
                (at, id) -> id > ones.get(at).line().id(),
                limit,
                memory);
        Map<PartyLine, List<LikelyDuplicate>> pairs = new LinkedHashMap<>();
        for (int i = 0; i < ones.size(); i++) {
            pairs.put(ones.get(i).line(), found.get(i));
        }
        return pairs;
    }

    private List<List<LikelyDuplicate>> found(
            PartyKind kind, List<HeardSketch> sketches, BiPredicate<Integer, Long> isAsked, int limit, Memory memory) {
        List<Set<Long>> candidates = candidates(sketches, isAsked);
        read(kind, candidates.stream().flatMap(Set::stream).toList(), memory);
        List<List<LikelyDuplicate>> found = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            HeardSketch sketch = sketches.get(i);
            found.add(candidates.get(i).stream()
                    .map(memory.known::get)
                    .filter(Objects::nonNull)
                    .filter(known -> !PersonLikeness.isRuledOut(known.heard().sketch(), sketch.sketch()))
                    .map(known -> known.against(sketch, memory.words))
                    .filter(one -> one.percent() >= LEAST_PERCENT)
                    .sorted(Comparator.comparingInt(LikelyDuplicate::percent).reversed())
                    .limit(limit)
                    .toList());
        }
        return found;
    }

    private List<Set<Long>> candidates(List<HeardSketch> sketches, BiPredicate<Integer, Long> isAsked) {
        List<Set<String>> blocks = sketches.stream()
                .map(HeardSketch::sketch)
                .map(sketch -> NameBlocks.of(sketch.latin(), sketch.arabic()))
                .toList();
        Map<String, Set<Long>> members = members(blocks);
        Map<String, Set<Long>> reached = reached(sketches);
        List<Set<Long>> candidates = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            int at = i;
            Set<Long> all = new LinkedHashSet<>();
            blocks.get(i).forEach(block -> all.addAll(members.getOrDefault(block, Set.of())));
            sketches.get(i).sketch().emails().forEach(email -> all.addAll(reached.getOrDefault(email, Set.of())));
            all.removeIf(id -> !isAsked.test(at, id));
            candidates.add(all);
        }
        return candidates;
    }

    private Map<String, Set<Long>> members(List<Set<String>> blocks) {
        Set<String> asked = new TreeSet<>();
        blocks.forEach(asked::addAll);
        if (!asked.isEmpty()) {
            rows(COUNTED, asked).forEach(asked::remove);
        }
        return byText(BLOCKS, asked);
    }

    private Map<String, Set<Long>> reached(List<HeardSketch> sketches) {
        Set<String> asked = new TreeSet<>();
        sketches.forEach(sketch -> asked.addAll(sketch.sketch().emails()));
        Map<String, Set<Long>> reached = byText(EMAIL, asked);
        byText(OTHER_EMAIL, asked)
                .forEach((email, ids) -> reached.computeIfAbsent(email, unused -> new LinkedHashSet<>())
                        .addAll(ids));
        return reached;
    }

    private Map<String, Set<Long>> byText(String sql, Set<String> asked) {
        Map<String, Set<Long>> found = new HashMap<>();
        if (!asked.isEmpty()) {
            for (Object row : rows(sql, asked)) {
                Object[] cells = (Object[]) row;
                found.computeIfAbsent(((String) cells[0]).toLowerCase(Locale.ROOT), unused -> new LinkedHashSet<>())
                        .add(((Number) cells[1]).longValue());
            }
        }
        return found;
    }

    private List<?> rows(String sql, Set<String> asked) {
        return KnownSketch.rows(em, sql.formatted(WordIndex.marks(asked.size())), asked);
    }

    private void read(PartyKind kind, Collection<Long> ids, Memory memory) {
        Set<Long> unread = new HashSet<>(ids);
        if (memory.known.size() + unread.size() > MOST_REMEMBERED) {
            memory.known.clear();
        }
        unread.removeAll(memory.known.keySet());
        KnownSketch.of(em, kind, unread, memory.words)
                .forEach(known -> memory.known.put(known.line().id(), known));
    }

    /** Somebody says that a row of a file is about this party: it is known by the id that the file has for it. */
    public void same(long partyId, String externalId) {
        if (externalId != null) {
            Stored.get(em, Party.class, partyId).knownAs(externalId);
        }
    }

    public void notTheSame(long partyId, String externalId) {
        if (externalId != null) {
            Stored.get(em, Party.class, partyId).notKnownAs(externalId);
        }
    }
}
