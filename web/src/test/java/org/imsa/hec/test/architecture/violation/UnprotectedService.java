package org.imsa.hec.test.architecture.violation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Deliberately wrong, for ArchitectureTest: one method says who may call it, the other does not. */
@Stateless
public class UnprotectedService {

    @PermitAll
    public int open() {
        return 1;
    }

    public int forgotten() {
        return 2;
    }
}
