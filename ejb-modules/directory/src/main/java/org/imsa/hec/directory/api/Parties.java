package org.imsa.hec.directory.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.directory.party.Party;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.record.Stored;

/** Names of people and organisations, for whoever refers to them. */
@Stateless
public class Parties {

    private static final int CANDIDATES = 100;

    /** For each that is wanted, so many are ranked. */
    private static final int COMPARED = 2;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @PermitAll
    public Optional<PartyLine> find(long id) {
        return Optional.ofNullable(lines(List.of(id)).get(id));
    }

    /** For services that write to somebody; they must not if the party did not agree. */
    @PermitAll
    public Mailbox mailbox(long id) {
        Party party = Stored.get(em, Party.class, id);
        return new Mailbox(party.contact().email(), party.agreesToEmail());
    }

    /**
     * Lines of these parties in one query.
     *
     * @param ids may hold nulls, for what a record leaves open
     * @return null for an id that does not exist, and for null
     */
    @PermitAll
    public Map<Long, PartyLine> lines(Collection<Long> ids) {
        Map<Long, PartyLine> lines = new HashMap<>();
        List<Long> asked = ids.stream().filter(Objects::nonNull).toList();
        if (!asked.isEmpty()) {
            em.createQuery("select " + PartyLine.SELECT + " from PartyName p where p.id in :ids", PartyLine.class)
                    .setParameter("ids", asked)
                    .getResultList()
                    .forEach(line -> lines.put(line.id(), line));
        }
        return lines;
    }

    /**
     * Refuses whom a record may not name from now on: what was merged into another takes nothing new.
     *
     * @param kind null for either
     * @param id null for nobody, whom a record may always leave open
     * @param rule that is broken unless there is such a party of this kind
     * @throws RuleBroken {@code rule}, and {@code rule.party.merged} with its number
     */
    @PermitAll
    public void mustBe(PartyKind kind, Long id, String rule) {
        if (id != null) {
            PartyName found = em.find(PartyName.class, id);
            RuleBroken.unless(found != null && found.isA(kind), rule);
            found.mustStandForItself();
        }
    }

    /**
     * Parties that are called so, the likeliest first, or whose reference number begins with the text; of merged ones the
     * one that was kept.
     *
     * @param kind null for both kinds
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<PartyLine> suggest(PartyKind kind, String text, int limit) {
        return found(kind, text, limit * COMPARED).limit(limit).toList();
    }

    /** The same for people and organisations at once, so many of each at most. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<PartyLine> suggestOfEachKind(String text, int limit) {
        Map<PartyKind, List<PartyLine>> byKind =
                found(null, text, CANDIDATES).collect(Collectors.groupingBy(PartyLine::kind));
        return Stream.of(PartyKind.values())
                .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream().limit(limit))
                .toList();
    }

    private Stream<PartyLine> found(PartyKind kind, String text, int candidates) {
        if (text == null || text.isBlank()) {
            return Stream.empty();
        }
        return PartySearch.isNumber(text)
                ? numbered(kind, text).stream()
                : called(TypedName.of(em, text).parties(kind, candidates));
    }

    private List<PartyLine> numbered(PartyKind kind, String text) {
        var list = new ListQuery<>(em, PartyLine.class, PartyLine.SELECT, "PartyName p")
                .where("p.mergedInto is null")
                .when(kind != null, "p.kind = :kind", "kind", kind)
                .inOrder("p.number, p.id");
        return PartySearch.parties(list, text).first(CANDIDATES);
    }

    private Stream<PartyLine> called(List<TypedName.Found> found) {
        Map<Long, PartyLine> lines = new HashMap<>();
        found.stream().filter(one -> !one.isMerged()).forEach(one -> lines.put(one.id(), one.line()));
        List<Long> ids = found.stream().map(TypedName.Found::id).distinct().toList();
        lines.putAll(lines(ids.stream().filter(id -> !lines.containsKey(id)).toList()));
        return ids.stream().map(lines::get);
    }
}
