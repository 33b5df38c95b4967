package org.imsa.hec.kernel.job;

import jakarta.ejb.ApplicationException;
import java.io.Serial;

/** Somebody asked this job to stop, or another node took it for dead. */
@ApplicationException(rollback = true)
class JobCancelled extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    JobCancelled(String number) {
        super(number);
    }
}
