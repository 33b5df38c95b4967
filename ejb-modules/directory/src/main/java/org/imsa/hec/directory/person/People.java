package org.imsa.hec.directory.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.party.PartyRoles;
import org.imsa.hec.directory.party.PartyText;
import org.imsa.hec.directory.specialty.Specialties;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** Finds and lists people. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class People {

    /** Short lists, brought with the person in one statement. */
    private static final String WITH_LISTS = "select distinct p from Person p left join fetch p.contacts"
            + " left join fetch p.addresses left join fetch p.languages left join fetch p.degrees"
            + " left join fetch p.licences where p.id = :id";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private PartyRoles roles;

    @EJB
    private Specialties specialties;

    @EJB
    private Parties parties;

    /** Sortable by number, latin, arabic, specialty, city; the last added come first. */
    public Page<PersonRow> list(PersonFilter filter, PageRequest request) {
        var list = new ListQuery<>(
                        em,
                        PersonRow.class,
                        "new " + PersonRow.class.getName()
                                + "(p.id, p.number, p.name.latin, p.name.arabic, s.name.latin, s.name.arabic,"
                                + " p.contact.email, p.contact.phone, p.place.country, p.place.governorate, p.place.city)",
                        "Person p left join PersonSpecialty t on t.id = p.id left join Specialty s on s.id = t.specialtyId")
                .where("p.mergedIntoId is null")
                .where(PersonGroup.condition(filter.group()))
                .when(
                        filter.governorate() != null,
                        "p.place.governorate = :governorate",
                        "governorate",
                        filter.governorate())
                .when(
                        filter.specialtyId() != null,
                        "s.id = :specialty or s.parentId = :specialty",
                        "specialty",
                        filter.specialtyId())
                .when(filter.country() != null, "p.place.country = :country", "country", filter.country())
                .when(
                        filter.language() != null,
                        "p.id in (select x.id from Person x join x.languages l where l.skill.language = :language)",
                        "language",
                        filter.language())
                .where(filter.role() == null ? "1 = 1" : roles.condition(filter.role(), "p.id"))
                .sortable("number", "p.number")
                .sortable("latin", "coalesce(p.name.latin, p.name.arabic)")
                .sortable("arabic", "coalesce(p.name.arabic, p.name.latin)")
                .sortable("specialty", "s.name.latin")
                .sortable("city", "p.place.city")
                .inOrder("p.id desc");
        return filter.isNameAlone() && request.sortBy() == null
                ? PartyText.page(list, PartyKind.PERSON, filter.text(), request)
                : PartyText.found(list, filter.text()).page(request);
    }

    /** @throws RuleBroken {@code rule.record.gone} if there is no such person */
    public PersonFile file(long id) {
        Person person = em.createQuery(WITH_LISTS, Person.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        PartyLine mergedInto = person.mergedInto() == null
                ? null
                : parties.find(person.mergedInto()).orElse(null);
        return PersonFile.of(person, specialties.find(person.specialtyId()).orElse(null), mergedInto);
    }
}
