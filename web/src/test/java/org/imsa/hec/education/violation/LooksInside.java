package org.imsa.hec.education.violation;

import org.imsa.hec.humanitarian.violation.Circle;

/** Deliberately wrong, for ArchitectureTest: uses what humanitarian does not publish. */
public class LooksInside {
    Circle inside;
}
