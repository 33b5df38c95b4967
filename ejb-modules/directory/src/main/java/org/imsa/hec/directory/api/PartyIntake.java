package org.imsa.hec.directory.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imsa.hec.directory.organisation.OrganisationIntake;
import org.imsa.hec.directory.party.Party;
import org.imsa.hec.directory.person.PersonIntake;

/**
 * People and organisations that an import of another context brings, such as the donors of a file of gifts. For services
 * of other contexts only: it takes part in their transaction, and they have checked who may do this.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PartyIntake {
    private static final String KNOWN = "select new org.imsa.hec.directory.api.KnownParty(";
    private static final String BY_EXTERNAL_ID = KNOWN + "x, " + KnownParty.COLUMNS
            + ") from Party p join p.externalIds x join PartyName n on n.id = p.id where x in :values";
    private static final String BY_EMAIL =
            KNOWN + KnownParty.COLUMNS + ") from PartyName n where n.email in :values or n.otherEmail in :values";
    private static final String BY_NAME = KNOWN + KnownParty.COLUMNS + ") from PartyName n"
            + " where (n.keyLatin in :values or n.keyArabic in :values) and n.email is null and n.otherEmail is null";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private PersonIntake people;

    @EJB
    private OrganisationIntake organisations;

    /**
     * Which of these are known already; writes nothing. At most three queries, however many they are; ask for some hundreds
     * at once.
     *
     * @return a match for each hint, in their order
     */
    public List<PartyMatch> match(List<PartyHint> hints) {
        Set<KnownParty> byId = known(BY_EXTERNAL_ID, hints, hint -> true, PartyHint::externalId);
        Set<KnownParty> byEmail = known(BY_EMAIL, hints, hint -> true, PartyHint::email);
        Set<KnownParty> byName = known(BY_NAME, hints, PartyIntake::hasNameOnly, PartyHint::nameKey);
        return hints.stream().map(hint -> match(hint, byId, byEmail, byName)).toList();
    }

    /**
     * The party of this hint, made if it is not known yet. Found by another way than its external id, it is known by that id
     * from now on.
     *
     * @throws org.imsa.hec.kernel.RuleBroken if a new party cannot be made of this name or e-mail address
     */
    public PartyMatch findOrCreate(PartyHint hint) {
        PartyMatch match = match(List.of(hint)).get(0);
        if (!match.isKnown()) {
            long made = hint.kind() == PartyKind.PERSON ? people.bring(hint) : organisations.bring(hint);
            em.flush(); // the caller's rows point at it, and their persistence unit may be written first
            return new PartyMatch(made, PartyMatch.Reason.NEW);
        }
        if (match.reason() != PartyMatch.Reason.EXTERNAL_ID && hint.externalId() != null) {
            em.find(Party.class, match.partyId()).knownAs(hint.externalId());
        }
        return match;
    }

    private Set<KnownParty> known(
            String query, List<PartyHint> hints, Predicate<PartyHint> asked, Function<PartyHint, String> value) {
        Set<String> values =
                hints.stream().filter(asked).map(value).filter(Objects::nonNull).collect(Collectors.toSet());
        return values.isEmpty()
                ? Set.of()
                : em.createQuery(query, KnownParty.class)
                        .setParameter("values", values)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    private static PartyMatch match(
            PartyHint hint, Set<KnownParty> byId, Set<KnownParty> byEmail, Set<KnownParty> byName) {
        for (KnownParty known : byId) {
            if (known.isCalled(hint)) {
                return new PartyMatch(known.id(), PartyMatch.Reason.EXTERNAL_ID);
            }
        }
        if (hasNameOnly(hint)) {
            return only(byName.stream().filter(known -> known.hasNameOf(hint)).toList(), PartyMatch.Reason.NAME);
        }
        List<KnownParty> sameEmail = new ArrayList<>(
                byEmail.stream().filter(known -> known.hasEmailOf(hint)).toList());
        if (sameEmail.size() > 1) {
            sameEmail.removeIf(known -> !known.hasNameOf(hint));
        }
        return only(sameEmail, PartyMatch.Reason.EMAIL);
    }

    private static PartyMatch only(List<KnownParty> candidates, PartyMatch.Reason reason) {
        List<Long> ids = candidates.stream().map(KnownParty::id).distinct().toList();
        return ids.size() == 1 ? new PartyMatch(ids.get(0), reason) : PartyMatch.NONE;
    }

    private static boolean hasNameOnly(PartyHint hint) {
        return hint.email() == null && hint.externalId() == null;
    }
}
