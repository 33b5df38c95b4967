package org.imsa.hec.funding.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.Stored;

/** Where somebody says who issues the receipts. */
@Stateless
@Activity
@RolesAllowed({Roles.TREASURER, Roles.ADMINISTRATOR})
public class IssuerDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** Empty until somebody has said it. */
    public Optional<IssuerFile> file() {
        return Issuer.find(em).map(Issuer::file);
    }

    /**
     * @param seen the version that the form was filled from; null if nobody had said it
     * @throws RuleBroken {@code rule.issuer.taxId}, {@code rule.name.missing}
     */
    public void describe(Long seen, String latin, String arabic, String taxId, String address) {
        Issuer issuer = Issuer.find(em)
                .map(known -> Stored.get(em, Issuer.class, known.id(), seen == null ? -1 : seen))
                .orElseGet(Issuer::new);
        issuer.describe(BilingualName.of(latin, arabic), taxId, address);
        em.persist(issuer);
    }
}
