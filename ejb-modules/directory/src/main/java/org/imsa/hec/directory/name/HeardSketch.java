package org.imsa.hec.directory.name;

import java.util.List;

/** A sketch whose names are taken apart once, to be compared with many. */
public record HeardSketch(PersonSketch sketch, List<HeardName> names) {

    public static HeardSketch of(PersonSketch sketch) {
        return new HeardSketch(
                sketch, sketch.names().stream().map(HeardName::of).toList());
    }
}
