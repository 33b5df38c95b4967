package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.imsa.hec.funding.trail.MoneyTrail;
import org.imsa.hec.funding.trail.Trail;
import org.imsa.hec.funding.trail.TrailStage;
import org.imsa.hec.funding.trail.TrailStation;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Messages;

/** The stations that {@code hec:trail} shows, in the reader's words; asked once for each record and request. */
@Named
@RequestScoped
public class TrailStrip {
    private static final Map<String, String> CONTEXTS = Map.of("training", "education", "mission", "humanitarian");

    /** Stations that bear the name of their own record; that of gifts bears the donor's. */
    private static final Set<TrailStage> NAMED = EnumSet.of(TrailStage.FUND, TrailStage.GRANT);

    @EJB
    private MoneyTrail trail;

    @Inject
    private Links links;

    private final Map<RecordRef, Trail> seen = new HashMap<>();

    public Trail of(RecordRef ref) {
        return seen.computeIfAbsent(ref, this::read);
    }

    /** What stands there is called by name elsewhere on the page too, as in the timeline. */
    private Trail read(RecordRef ref) {
        Trail read = trail.of(ref);
        read.stations().stream()
                .filter(station -> station.ref() != null && NAMED.contains(station.stage()))
                .forEach(station ->
                        links.know(new RecordLine(station.ref(), station.number(), station.latin(), station.arabic())));
        return read;
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
