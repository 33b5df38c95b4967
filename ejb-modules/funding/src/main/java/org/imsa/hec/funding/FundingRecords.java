package org.imsa.hec.funding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.imsa.hec.kernel.record.StoredKind;

/** What the four kinds of records of this context have in common for search, links and documents. */
public abstract class FundingRecords extends StoredKind {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    protected FundingRecords(String kind, String from, String latin, String arabic, String found) {
        super(kind, from, latin, arabic, found);
    }

    protected FundingRecords(String kind, String entity, String name) {
        super(kind, entity, name);
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
