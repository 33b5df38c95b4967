package org.imsa.hec.humanitarian.violation;

import org.imsa.hec.kernel.violation.LooksUpwards;

/** Deliberately wrong, for ArchitectureTest: closes a circle by way of the kernel. */
public class Circle {
    LooksUpwards next;
}
