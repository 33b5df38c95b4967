package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.education.training.TrainingPlaces;
import org.imsa.hec.education.training.TrainingRow;
import org.imsa.hec.humanitarian.mission.MissionRow;
import org.imsa.hec.humanitarian.mission.Missions;
import org.imsa.hec.web.shell.Navigation;
import org.imsa.hec.web.shell.UserSession;

/** The last records of each kind that a person or an organisation takes part in. */
@Named("ties")
@RequestScoped
public class PartyTies {
    private static final int LONGEST = 10;

    @EJB
    private Missions missions;

    @EJB
    private TrainingPlaces trainings;

    @Inject
    private UserSession user;

    @Inject
    private Navigation navigation;

    private final Map<Long, List<MissionRow>> missionsSeen = new HashMap<>();
    private final Map<Long, List<TrainingRow>> trainingsSeen = new HashMap<>();

    public List<MissionRow> missions(Long party) {
        return missionsSeen.computeIfAbsent(party, asked -> missions.lastOf(asked, LONGEST));
    }

    public List<TrainingRow> trainings(Long party) {
        return trainingsSeen.computeIfAbsent(party, asked -> trainings.lastOf(asked, LONGEST));
    }

    /** May the reader see who gave what? */
    public boolean isGiftsOpen() {
        return navigation.mayOpen("/funding/gifts.xhtml", user::has);
    }
}
