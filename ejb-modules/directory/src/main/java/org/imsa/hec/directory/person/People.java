package org.imsa.hec.directory.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.imsa.hec.directory.party.PartyText;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** Finds and lists people. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class People {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    /** Sortable by number, latin, arabic, specialty, city; the last added come first. */
    public Page<PersonRow> list(PersonFilter filter, PageRequest request) {
        var list = new ListQuery<>(
                        em,
                        PersonRow.class,
                        "new " + PersonRow.class.getName()
                                + "(p.id, p.number, p.name.latin, p.name.arabic, p.specialty,"
                                + " p.contact.email, p.contact.phone, p.place.country, p.place.governorate, p.place.city)",
                        "Person p")
                .where("p.mergedIntoId is null")
                .where(PersonGroup.condition(filter.group()))
                .when(
                        filter.governorate() != null,
                        "p.place.governorate = :governorate",
                        "governorate",
                        filter.governorate())
                .when(
                        filter.specialty() != null,
                        "p.specialty like :specialty",
                        "specialty",
                        ListQuery.contains(filter.specialty()))
                .sortable("number", "p.number")
                .sortable("latin", "coalesce(p.name.latin, p.name.arabic)")
                .sortable("arabic", "coalesce(p.name.arabic, p.name.latin)")
                .sortable("specialty", "p.specialty")
                .sortable("city", "p.place.city")
                .inOrder("p.id desc");
        return PartyText.found(list, filter.text()).page(request);
    }

    /** @throws RuleBroken {@code rule.record.gone} if there is no such person */
    public PersonFile file(long id) {
        Person person = em.find(Person.class, id);
        RuleBroken.unless(person != null, "rule.record.gone");
        return PersonFile.of(person);
    }
}
