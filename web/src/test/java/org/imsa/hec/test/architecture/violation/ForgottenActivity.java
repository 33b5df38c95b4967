package org.imsa.hec.test.architecture.violation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Deliberately wrong, for ArchitectureTest: changes a record, by way of a private method, and is no activity. */
@Stateless
@RolesAllowed("auditor")
public class ForgottenActivity {

    public void change(OpenAggregate record) {
        quietly(record);
    }

    private static void quietly(OpenAggregate record) {
        record.rename("new");
    }
}
