package org.imsa.hec.test.architecture.violation;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Deliberately wrong, for ArchitectureTest: a test could not tell it what day it is. */
public class OwnClock {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
