package org.imsa.hec.funding.receipt;

import java.io.Serializable;
import org.imsa.hec.kernel.record.RecordRef;

/** The organisation as its receipts name it. */
public record IssuerFile(long id, long version, String latin, String arabic, String taxId, String address)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Issuer.KIND, id);
    }
}
