package org.imsa.hec.test.architecture.violation;

import java.util.Date;

/** Deliberately wrong, for ArchitectureTest. */
public class OldDates {
    Date when;
}
