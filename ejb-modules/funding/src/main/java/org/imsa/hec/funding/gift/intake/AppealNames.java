package org.imsa.hec.funding.gift.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.funding.campaign.Campaign;
import org.imsa.hec.funding.campaign.CampaignChoice;
import org.imsa.hec.funding.campaign.CampaignTeam;
import org.imsa.hec.funding.campaign.Campaigns;
import org.imsa.hec.funding.chapter.Chapter;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.gift.Appeal;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.record.RecordLine;

/**
 * Finds the campaigns, teams and chapters that imported gifts name, by number or by name in either script. A campaign over its
 * goal is no error: the preview names the fund that is offered, and the file decides.
 */
@Dependent
class AppealNames {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Campaigns running;

    /** What these lines may name; nothing is read that none of them names. Of two of one name the open or else the newer one. */
    Known known(List<GiftLine> lines) {
        boolean isOfCampaigns = lines.stream().anyMatch(line -> line.campaign().isPresent());
        boolean isOfTeams = lines.stream().anyMatch(line -> line.team().isPresent());
        boolean isOfChapters = lines.stream().anyMatch(line -> line.chapter().isPresent());
        return new Known(
                isOfCampaigns ? named(Campaign.class, "x.open, x.id", Campaign::line, any -> "") : Map.of(),
                isOfTeams ? named(CampaignTeam.class, "x.id", CampaignTeam::line, AppealNames::scope) : Map.of(),
                isOfChapters ? named(Chapter.class, "x.open, x.id", Chapter::line, any -> "") : Map.of(),
                isOfCampaigns ? reached() : Map.of());
    }

    private Map<Long, CampaignChoice> reached() {
        return running.open().stream()
                .filter(CampaignChoice::isElsewhere)
                .collect(Collectors.toMap(CampaignChoice::id, Function.identity()));
    }

    private <T extends Aggregate> Map<String, T> named(
            Class<T> type, String order, Function<T, RecordLine> line, Function<T, String> scope) {
        Map<String, T> found = new HashMap<>();
        em.createQuery("select x from " + type.getSimpleName() + " x order by " + order, type)
                .getResultList()
                .forEach(one -> words(line.apply(one)).forEach(word -> found.put(scope.apply(one) + word, one)));
        return found;
    }

    private static Stream<String> words(RecordLine line) {
        return Stream.of(line.number(), line.latin(), line.arabic())
                .filter(name -> name != null)
                .map(GiftIntake::word);
    }

    private static String scope(CampaignTeam team) {
        return team.campaignId() + " ";
    }

    /**
     * By what may be written in a file.
     *
     * @param teams after the id of their campaign
     * @param reached campaigns over their goal that offer another fund, by id
     */
    record Known(
            Map<String, Campaign> campaigns,
            Map<String, CampaignTeam> teams,
            Map<String, Chapter> chapters,
            Map<Long, CampaignChoice> reached) {

        /** @param fund into which the gift goes; null if the line names none that is known */
        void judge(GiftLine line, Fund fund) {
            Optional<Campaign> campaign = campaign(line);
            if (line.campaign().isPresent() && campaign.isEmpty()) {
                line.row().error("rule.gift.unknownCampaign", line.campaign().get());
            }
            if (line.team().isPresent() && team(line).isEmpty()) {
                line.row().error("rule.gift.unknownTeam", line.team().get());
            }
            if (line.chapter().isPresent() && chapter(line).isEmpty()) {
                line.row().error("rule.gift.unknownChapter", line.chapter().get());
            }
            if (fund != null) {
                campaign.ifPresent(named -> judge(line, named, fund));
            }
        }

        private void judge(GiftLine line, Campaign campaign, Fund fund) {
            try {
                campaign.mustRaiseFor(fund);
            } catch (RuleBroken broken) {
                line.row().error(broken.key(), broken.values().toArray());
            }
            CampaignChoice over = reached.get(campaign.id());
            if (over != null && over.fund().ref().equals(fund.ref())) {
                line.row().warning("rule.campaign.reached", campaign.name(), campaign.goal(), over.otherFund());
            }
        }

        Appeal appeal(GiftLine line) {
            return new Appeal(
                    campaign(line).map(Campaign::id).orElse(null),
                    team(line).map(CampaignTeam::id).orElse(null),
                    chapter(line).map(Chapter::id).orElse(null));
        }

        private Optional<Campaign> campaign(GiftLine line) {
            return line.campaign().map(name -> campaigns.get(GiftIntake.word(name)));
        }

        private Optional<CampaignTeam> team(GiftLine line) {
            return campaign(line)
                    .flatMap(of -> line.team().map(name -> teams.get(of.id() + " " + GiftIntake.word(name))));
        }

        private Optional<Chapter> chapter(GiftLine line) {
            return line.chapter().map(name -> chapters.get(GiftIntake.word(name)));
        }
    }
}
