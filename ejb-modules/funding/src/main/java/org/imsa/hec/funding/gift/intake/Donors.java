package org.imsa.hec.funding.gift.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.imsa.hec.directory.api.PartyHint;
import org.imsa.hec.directory.api.PartyIntake;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyMatch;

/** Finds the donors of imported gifts among people and organisations. For the import alone. */
@Dependent
class Donors {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private PartyIntake parties;

    /**
     * Who these donors are, in a fixed number of queries: an organisation of that name or address first, then a person.
     *
     * @return a match for each line, in their order
     */
    List<PartyMatch> match(List<GiftLine> lines) {
        List<PartyMatch> people = parties.match(hints(lines, PartyKind.PERSON));
        List<PartyMatch> organisations = parties.match(hints(lines, PartyKind.ORGANISATION));
        List<PartyMatch> matches = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            matches.add(organisations.get(i).isKnown() ? organisations.get(i) : people.get(i));
        }
        return matches;
    }

    /** The donor of this line, made if nobody is known by that name or address. */
    long findOrCreate(GiftLine line) {
        PartyMatch match = match(List.of(line)).get(0);
        return match.isKnown()
                ? match.partyId()
                : parties.findOrCreate(line.hint(line.likelyKind())).partyId();
    }

    /** Numbers of parties that bear the name of one of these lines, by the key of the name. */
    Map<String, String> namesakes(List<GiftLine> lines) {
        Set<String> keys = hints(lines, PartyKind.PERSON).stream()
                .map(PartyHint::nameKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> numbers = new HashMap<>();
        if (!keys.isEmpty()) {
            em.createQuery(
                            "select p.keyLatin, p.keyArabic, p.number from PartyName p where p.keyLatin in :keys"
                                    + " or p.keyArabic in :keys",
                            Object[].class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(party -> {
                        numbers.put((String) party[0], (String) party[2]);
                        numbers.put((String) party[1], (String) party[2]);
                    });
        }
        return numbers;
    }

    private static List<PartyHint> hints(List<GiftLine> lines, PartyKind kind) {
        return lines.stream().map(line -> line.hint(kind)).toList();
    }
}
