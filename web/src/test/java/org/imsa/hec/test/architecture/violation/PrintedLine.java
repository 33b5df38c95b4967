package org.imsa.hec.test.architecture.violation;

/** Deliberately wrong, for ArchitectureTest. */
public class PrintedLine {
    void tell() {
        System.out.println("nobody reads this");
    }
}
