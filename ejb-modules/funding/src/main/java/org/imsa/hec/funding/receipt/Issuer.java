package org.imsa.hec.funding.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * The organisation as its receipts name it. There is one; whoever changes it changes what later receipts say, never those
 * that were issued.
 */
@Entity
@Table(name = "funding_issuer")
public class Issuer extends Aggregate {
    public static final String KIND = "issuer";

    /** Employer identification number. */
    private static final Pattern TAX_ID = Pattern.compile("\\d{2}-\\d{7}");

    @NotAudited
    @Column(name = "only_row", nullable = false, updatable = false)
    private boolean only = true;

    @Embedded
    private BilingualName name;

    @Column(name = "tax_id")
    private String taxId;

    private String address;

    /** Empty until somebody has said who it is. */
    static Optional<Issuer> find(EntityManager em) {
        return em.createQuery("select i from Issuer i", Issuer.class)
                .getResultStream()
                .findAny();
    }

    /**
     * @param newTaxId null while there is none
     * @param newAddress may be null
     * @throws RuleBroken {@code rule.issuer.taxId}
     */
    void describe(BilingualName newName, String newTaxId, String newAddress) {
        String id = clean(newTaxId);
        RuleBroken.unless(id == null || TAX_ID.matcher(id).matches(), "rule.issuer.taxId", id + "");
        this.name = newName;
        this.taxId = id;
        this.address = clean(newAddress);
    }

    IssuerFile file() {
        return new IssuerFile(id(), version(), name.latin(), name.arabic(), taxId, address);
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    BilingualName name() {
        return name;
    }

    String taxId() {
        return taxId;
    }

    String address() {
        return address;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
