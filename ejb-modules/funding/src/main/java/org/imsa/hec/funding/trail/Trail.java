package org.imsa.hec.funding.trail;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * The money trail as seen from one record.
 *
 * @param of where it is seen from
 * @param stations one for each {@link TrailStage}, in their order
 */
public record Trail(RecordRef of, List<TrailStation> stations) implements Serializable {}
