package org.imsa.hec.web.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;

/** Funds, gifts and grants of the demo, told as days before today. */
final class DemoMoney {

    record FundOpened(String key, BilingualName name, Terms terms) {}

    record GiftGiven(String donor, String fund, String dollars, int daysAgo, GiftMethod method) {}

    record Asked(
            String key,
            BilingualName title,
            GrantPurpose purpose,
            String applicant,
            String host,
            String dollars,
            String fund,
            int startsInDays,
            int lastsDays,
            String description) {

        LocalDate firstDay(LocalDate today) {
            return today.plusDays(startsInDays);
        }

        LocalDate lastDay(LocalDate today) {
            return firstDay(today).plusDays(lastsDays);
        }
    }

    static final List<FundOpened> FUNDS = List.of(
            new FundOpened(
                    "training",
                    BilingualName.of("Training 2026", "تدريب 2026"),
                    Terms.purposes(Set.of(GrantPurpose.TRAINING))),
            new FundOpened(
                    "missions",
                    BilingualName.of("Medical missions", "البعثات الطبية"),
                    Terms.purposes(Set.of(GrantPurpose.MISSION))),
            new FundOpened("general", BilingualName.of("General fund", "الصندوق العام"), Terms.unrestricted()),
            new FundOpened("zakat", BilingualName.of("Zakat 1448", "زكاة 1448"), Terms.zakat()));

    static final List<GiftGiven> GIFTS = List.of(
            new GiftGiven("tigris", "training", "15000.00", 300, GiftMethod.WIRE),
            new GiftGiven("fatima", "training", "500.00", 281, GiftMethod.CHECK),
            new GiftGiven("adnan", "training", "250.00", 270, GiftMethod.ONLINE),
            new GiftGiven("rafidain", "missions", "20000.00", 262, GiftMethod.WIRE),
            new GiftGiven("samira", "general", "120.00", 240, GiftMethod.ONLINE),
            new GiftGiven("mousawi", "general", "75.00", 233, GiftMethod.CASH),
            new GiftGiven("hanan", "missions", "1000.00", 219, GiftMethod.CHECK),
            new GiftGiven("fatima", "missions", "2500.00", 198, GiftMethod.CHECK),
            new GiftGiven("tigris", "missions", "18000.00", 170, GiftMethod.WIRE),
            new GiftGiven("adnan", "general", "400.00", 151, GiftMethod.CARD),
            new GiftGiven("samira", "training", "300.00", 120, GiftMethod.ONLINE),
            new GiftGiven("hanan", "training", "1200.00", 96, GiftMethod.CHECK),
            new GiftGiven("rafidain", "general", "5000.00", 71, GiftMethod.WIRE),
            new GiftGiven("mousawi", "training", "60.00", 55, GiftMethod.CASH),
            new GiftGiven("fatima", "general", "350.00", 41, GiftMethod.ONLINE),
            new GiftGiven("adnan", "missions", "800.00", 27, GiftMethod.CARD),
            new GiftGiven("fatima", "zakat", "2000.00", 18, GiftMethod.CHECK),
            new GiftGiven("samira", "general", "120.00", 12, GiftMethod.ONLINE),
            new GiftGiven("hanan", "general", "90.00", 3, GiftMethod.CARD));

    /** All gifts that are older than so many days. */
    static Money givenBefore(int days) {
        return GIFTS.stream()
                .filter(gift -> gift.daysAgo() > days)
                .map(gift -> Money.usd(gift.dollars()))
                .reduce(Money.usd("0"), Money::plus);
    }

    static final Asked COURSE = new Asked(
            "course",
            BilingualName.of("Short course in paediatric cardiac surgery", "دورة قصيرة في جراحة قلب الأطفال"),
            GrantPurpose.TRAINING,
            "zainab",
            "cleveland",
            "8400.00",
            "training",
            48,
            81,
            "Twelve weeks beside the surgical team, with the promise to start a weekly list in Basra afterwards.");

    static final Asked MISSION = new Asked(
            "mission",
            BilingualName.of("Cleft lip and palate mission to Nasiriyah", "بعثة الشفة الأرنبية وشق الحنك إلى الناصرية"),
            GrantPurpose.MISSION,
            "mustafa",
            "nasiriyah",
            "32000.00",
            "missions",
            131,
            9,
            "A team of twelve for nine days; sixty children are on the waiting list.");

    static final Asked WAITING = new Asked(
            "waiting",
            BilingualName.of("Neonatal resuscitation course, Mosul", "دورة إنعاش حديثي الولادة، الموصل"),
            GrantPurpose.TRAINING,
            "noor",
            "mosul",
            "4300.00",
            "training",
            70,
            4,
            "Forty places for nurses and junior physicians of the three maternity hospitals.");

    static final Asked REFUSED = new Asked(
            "refused",
            BilingualName.of("Fellowship in stem cell transplantation", "زمالة في زراعة الخلايا الجذعية"),
            GrantPurpose.TRAINING,
            "hussein",
            null,
            "5000.00",
            "general",
            200,
            365,
            "The host institution has not answered yet.");

    /** Whose applicant the sanctions list of the demo holds. */
    static final Asked HELD = new Asked(
            "held",
            BilingualName.of("Wound care course, Amarah", "دورة العناية بالجروح، العمارة"),
            GrantPurpose.TRAINING,
            "sarwan",
            "basra",
            "1200.00",
            "general",
            60,
            5,
            "Thirty nurses of the two district hospitals.");

    static final BilingualName DRAFT = BilingualName.of(null, "بعثة جراحة العيون إلى البصرة");

    private DemoMoney() {}
}
