package org.imsa.hec.kernel.violation;

import org.imsa.hec.education.violation.LooksInside;

/** Deliberately wrong, for ArchitectureTest: the kernel knows no context. */
public class LooksUpwards {
    LooksInside above;
}
