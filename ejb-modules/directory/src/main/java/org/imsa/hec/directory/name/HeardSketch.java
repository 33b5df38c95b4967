package org.imsa.hec.directory.name;

import java.util.List;

/** A sketch whose names are taken apart once, to be compared with many. */
public record HeardSketch(PersonSketch sketch, List<HeardName> names) {

    public static HeardSketch of(PersonSketch sketch) {
        return of(sketch, new WordMemory());
    }

    public static HeardSketch of(PersonSketch sketch, WordMemory memory) {
        return new HeardSketch(
                sketch,
                sketch.names().stream().map(name -> HeardName.of(name, memory)).toList());
    }
}
