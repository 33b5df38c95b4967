package org.imsa.hec.web.humanitarian;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.humanitarian.mission.MissionFilter;
import org.imsa.hec.humanitarian.mission.MissionRow;
import org.imsa.hec.humanitarian.mission.MissionStatus;
import org.imsa.hec.humanitarian.mission.Missions;
import org.imsa.hec.web.shell.LazyRows;

/** The medical missions. */
@Named
@ViewScoped
public class MissionsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Missions missions;

    private Governorate governorate;

    private final LazyRows<MissionRow> rows = LazyRows.<MissionRow>of(ask -> missions.list(
                    new MissionFilter(ask.search(), ask.filter(MissionStatus.class), governorate, null), ask.page()))
            .filters(MissionStatus.values())
            .counted(() -> missions.counts());

    public LazyRows<MissionRow> getRows() {
        return rows;
    }

    public Governorate getGovernorate() {
        return governorate;
    }

    public void setGovernorate(Governorate governorate) {
        this.governorate = governorate;
    }
}
