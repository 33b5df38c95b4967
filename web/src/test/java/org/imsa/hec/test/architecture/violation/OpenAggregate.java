package org.imsa.hec.test.architecture.violation;

import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.record.RecordRef;

/** Deliberately wrong, for ArchitectureTest: everybody may change it. */
public class OpenAggregate extends Aggregate {
    private String name;

    public void call(String newName) {
        name = newName;
    }

    void rename(String newName) {
        name = newName;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(name, 1);
    }
}
