package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.imsa.hec.funding.trail.MoneyTrail;
import org.imsa.hec.funding.trail.Trail;
import org.imsa.hec.funding.trail.TrailStage;
import org.imsa.hec.funding.trail.TrailStation;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.web.shell.Messages;

/** The stations that {@code hec:trail} shows, in the reader's words; asked once for each record and request. */
@Named
@RequestScoped
public class TrailStrip {
    private static final Map<String, String> CONTEXTS = Map.of("training", "education", "mission", "humanitarian");

    @EJB
    private MoneyTrail trail;

    private final Map<RecordRef, Trail> seen = new HashMap<>();

    public Trail of(RecordRef ref) {
        return seen.computeIfAbsent(ref, trail::of);
    }

    /** What stands at this station: gifts, a fund, a training place. */
    public String label(TrailStation station) {
        Messages messages = Messages.current();
        return station.kind() == null ? messages.write(station.stage()) : messages.text("kind." + station.kind());
    }

    /** The one that stands there, by name or number; else how many. */
    public String name(TrailStation station) {
        Messages messages = Messages.current();
        String name = BilingualName.pick(station.latin(), station.arabic(), messages.language());
        if (!station.isOne() || station.number() == null && name.isEmpty()) {
            return messages.text("trail.count." + station.stage(), station.count());
        }
        boolean goesByNumber = station.stage() == TrailStage.GRANT || name.isEmpty();
        return goesByNumber ? station.number() : name;
    }

    /** The context whose colour it bears. */
    public String context(TrailStation station) {
        if (station.stage() == TrailStage.OUTCOME) {
            return "outcome";
        }
        return station.kind() == null ? "funding" : CONTEXTS.getOrDefault(station.kind(), "funding");
    }
}
