package org.imsa.hec.directory.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.StoredKind;

/**
 * Memberships, to the timelines, links and documents: minutes are for those who decide. The search box finds them by their
 * number; by the name it finds the person.
 */
@ApplicationScoped
public class MembershipKind extends StoredKind {
    public static final Set<String> READERS =
            Set.of(Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.COMMITTEE_MEMBER, Roles.AUDITOR);

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    public MembershipKind() {
        super(
                Membership.KIND,
                "directory_membership x JOIN directory_party p ON p.id = x.person_id",
                "p.name_latin",
                "p.name_arabic",
                new String[0]);
    }

    @Override
    protected EntityManager em() {
        return em;
    }

    @Override
    public String page() {
        return "/directory/membership.xhtml";
    }

    @Override
    public Set<String> readers() {
        return READERS;
    }

    @Override
    public Set<String> writers() {
        return Set.of(Roles.ADMINISTRATOR, Roles.COORDINATOR);
    }
}
