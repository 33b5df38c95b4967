package org.imsa.hec.directory.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.MergeLog;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.api.PersonsMerged;
import org.imsa.hec.directory.api.PersonsUnmerged;
import org.imsa.hec.directory.membership.MemberStanding;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.organisation.OrganisationDetails;
import org.imsa.hec.directory.organisation.OrganisationFile;
import org.imsa.hec.directory.organisation.Organisations;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonFile;
import org.imsa.hec.directory.specialty.SpecialtyLine;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.record.Stored;

/** Where two records of one person, or of one organisation, become one, and where that is taken back. */
@Stateless
@Activity
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR})
public class MergeDesk {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<PersonsMerged> merged;

    @Inject
    private Event<PersonsUnmerged> unmerged;

    @EJB
    private MergeLog log;

    @EJB
    private Parties parties;

    @EJB
    private People people;

    @EJB
    private PersonDesk personDesk;

    @EJB
    private Organisations organisations;

    @EJB
    private OrganisationDesk organisationDesk;

    /**
     * Both records, field by field.
     *
     * @throws RuleBroken {@code rule.merge.itself}, {@code rule.merge.kinds}, {@code rule.party.merged}
     */
    public MergeSheet compare(long keptId, long goneId) {
        RuleBroken.unless(keptId != goneId, "rule.merge.itself");
        List<PartyLine> both =
                List.copyOf(parties.lines(List.of(keptId, goneId)).values());
        RuleBroken.unless(both.size() == 2, "rule.record.gone");
        RuleBroken.unless(both.get(0).kind() == both.get(1).kind(), "rule.merge.kinds");
        return both.get(0).kind() == PartyKind.PERSON
                ? comparePeople(keptId, goneId)
                : compareOrganisations(keptId, goneId);
    }

    /** Their files are read before anything else of them: these bring the lists of a person in one statement. */
    private MergeSheet comparePeople(long keptId, long goneId) {
        PersonFile kept = people.file(keptId);
        PersonFile gone = people.file(goneId);
        return sheet(
                keptId,
                goneId,
                MergedFields.compare(kept.details(), gone.details()),
                Stream.of(kept.specialty(), gone.specialty())
                        .filter(Objects::nonNull)
                        .toList(),
                List.of());
    }

    private MergeSheet compareOrganisations(long keptId, long goneId) {
        OrganisationFile kept = organisations.file(keptId);
        OrganisationFile gone = organisations.file(goneId);
        return sheet(
                keptId,
                goneId,
                MergedFields.compare(kept.details(), beside(keptId, goneId, gone.details())),
                List.of(),
                Stream.of(kept.parent(), gone.parent()).filter(Objects::nonNull).toList());
    }

    private MergeSheet sheet(
            long keptId,
            long goneId,
            List<MergeField> fields,
            List<SpecialtyLine> specialties,
            List<PartyLine> parents) {
        Party kept = Stored.get(em, Party.class, keptId);
        Party gone = Stored.get(em, Party.class, goneId);
        gone.mayMergeInto(kept);
        return new MergeSheet(
                kept.kind(),
                MergeSide.of(kept),
                MergeSide.of(gone),
                fields,
                specialties,
                parents,
                log.reach(gone.ref(), Merge.HISTORY, Merge.SUBJECTS.toArray(MergeLog.Subject[]::new)),
                obstacle(kept, gone).map(Message::of).orElse(null));
    }

    /**
     * Makes one record of two: everything that referred to {@code gone} refers to {@code kept} from now on, in every context.
     *
     * @param request of the form; sent twice, it answers with the merge made the first time
     * @param choices by name of a field of {@link MergeSheet}, from which record it is taken
     * @return id of the merge
     * @throws RuleBroken {@code rule.merge.itself}, {@code rule.merge.kinds}, {@code rule.party.merged}, {@code
     *     rule.merge.members} if both are members, {@code rule.merge.part} if the kept one is a part of the other
     */
    public long merge(UUID request, MergeSide kept, MergeSide gone, Map<String, FieldChoice> choices) {
        return Stored.madeBy(em, Merge.class, request).orElseGet(() -> make(request, kept, gone, choices));
    }

    private long make(UUID request, MergeSide keptSide, MergeSide goneSide, Map<String, FieldChoice> choices) {
        Party kept = Stored.get(em, Party.class, keptSide.id(), keptSide.version());
        Party gone = Stored.get(em, Party.class, goneSide.id(), goneSide.version());
        gone.mayMergeInto(kept);
        obstacle(kept, gone).ifPresent(rule -> {
            throw rule;
        });
        Record before = details(kept);
        Record after = MergedFields.merged(before, beside(kept.id(), gone.id(), details(gone)), choices);
        change(kept, after);
        gone.mergeInto(kept);
        Merge merge = new Merge(
                request,
                kept,
                gone,
                MergedFields.write(before, after),
                Actor.current().username(),
                clock.instant());
        em.persist(merge);
        em.flush();
        PersonsMerged event = new PersonsMerged(merge.id(), kept.kind(), kept.id(), gone.id());
        merged.fire(event);
        return merge.id();
    }

    /**
     * Takes a merge back: what it moved and nobody moved since points at the other record again, and the fields of the kept one
     * are as before where nobody changed them since.
     *
     * @throws RuleBroken {@code rule.merge.undone}, {@code rule.merge.tooLate} after thirty days, {@code rule.party.merged} if
     *     the kept record was merged itself meanwhile
     */
    public void undo(long mergeId) {
        Merge merge = Stored.get(em, Merge.class, mergeId);
        merge.undo(Actor.current().username(), clock.instant());
        Party kept = Stored.get(em, Party.class, merge.keptId());
        Party gone = Stored.get(em, Party.class, merge.goneId());
        kept.mustStandForItself();
        gone.unmerge();
        List<Record> fields = MergedFields.read(merge.fields());
        change(kept, MergedFields.restored(details(kept), fields.get(0), fields.get(1)));
        em.flush();
        log.takeBack(mergeId);
        unmerged.fire(new PersonsUnmerged(mergeId, kept.kind(), kept.id(), gone.id()));
    }

    /** The merges that this record took part in, the last first. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<MergeRow> of(long partyId) {
        return em.createQuery(
                        "select " + MergeRow.SELECT
                                + " from Merge m, Party k, Party g where k.id = m.keptId and g.id = m.goneId"
                                + " and (m.keptId = :party or m.goneId = :party) order by m.id desc",
                        MergeRow.class)
                .setParameter("party", partyId)
                .getResultList();
    }

    private Optional<RuleBroken> obstacle(Party kept, Party gone) {
        return kept.kind() == PartyKind.PERSON ? twoMembers(kept, gone) : partOfItself(kept, gone);
    }

    /** What is a part of the other would be a part of itself. */
    private Optional<RuleBroken> partOfItself(Party kept, Party gone) {
        return organisations.isPartOf(kept.id(), gone.id())
                ? Optional.of(new RuleBroken("rule.merge.part", kept.number(), gone.number()))
                : Optional.empty();
    }

    /** A membership is one person's for life: of two, that of the record that is gone must have ended, and stays with it. */
    private Optional<RuleBroken> twoMembers(Party kept, Party gone) {
        Map<Long, Object[]> memberships = em.createQuery(
                        "select m.personId, m.number, m.standing from Membership m where m.personId in :two",
                        Object[].class)
                .setParameter("two", List.of(kept.id(), gone.id()))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row));
        Object[] other = memberships.get(gone.id());
        return memberships.size() < 2 || !((MemberStanding) other[2]).isMember()
                ? Optional.empty()
                : Optional.of(new RuleBroken("rule.merge.members", memberships.get(kept.id())[1], other[1]));
    }

    /** What the other record says as far as it can be taken over: the kept one does not become a part of itself. */
    private Record beside(long keptId, long goneId, Record gone) {
        return gone instanceof OrganisationDetails details && organisations.isPartOf(goneId, keptId)
                ? details.withoutParent()
                : gone;
    }

    private Record details(Party party) {
        return party.kind() == PartyKind.PERSON
                ? people.file(party.id()).details()
                : organisations.file(party.id()).details();
    }

    private void change(Party party, Record details) {
        if (party.kind() == PartyKind.PERSON) {
            personDesk.change(party.id(), party.version(), (PersonDetails) details);
        } else {
            organisationDesk.change(party.id(), party.version(), (OrganisationDetails) details);
        }
    }
}
