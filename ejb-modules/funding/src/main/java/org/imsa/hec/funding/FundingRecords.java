package org.imsa.hec.funding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.imsa.hec.kernel.record.StoredKind;

/** What the kinds of records of this context have in common for search, links and documents. */
public abstract class FundingRecords extends StoredKind {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** Found by its number, called by the name of a party. */
    protected FundingRecords(String kind, String from, String latin, String arabic) {
        super(kind, from, latin, arabic, new String[0]);
    }

    protected FundingRecords(String kind, String table, String name) {
        super(kind, table, name);
    }

    @Override
    protected EntityManager em() {
        return em;
    }

    @Override
    public String page() {
        return "/funding/" + name() + ".xhtml";
    }

    @Override
    public Set<String> readers() {
        return Readers.ROLES;
    }
}
