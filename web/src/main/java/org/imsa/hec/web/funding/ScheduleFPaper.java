package org.imsa.hec.web.funding;

import java.util.List;
import java.util.Map;
import org.imsa.hec.funding.schedulef.PartThreeRow;
import org.imsa.hec.funding.schedulef.PartTwoRow;
import org.imsa.hec.funding.schedulef.ScheduleF;
import org.imsa.hec.web.shell.Show;

/** Schedule F in words, as its template wants it. */
record ScheduleFPaper(int year, ScheduleF report) {

    Map<String, Object> model() {
        return Map.of(
                "year",
                String.valueOf(year),
                "partTwo",
                report.partTwo().stream().map(ScheduleFPaper::organisation).toList(),
                "partThree",
                report.partThree().stream().map(ScheduleFPaper::assistance).toList(),
                "individuals",
                report.individuals(),
                "gaps",
                report.gaps().size());
    }

    private static Map<String, Object> organisation(PartTwoRow row) {
        return Map.of(
                "name",
                Show.name(row.latin(), row.arabic()),
                "purposes",
                all(row.purposes()),
                "region",
                Show.text(row.region()),
                "cash",
                row.cash(),
                "manners",
                all(row.manners()),
                "goodsWorth",
                row.goodsWorth(),
                "goods",
                all(row.goods()),
                "valuations",
                all(row.valuations()));
    }

    private static Map<String, Object> assistance(PartThreeRow row) {
        return Map.of(
                "assistance",
                Show.text(row.assistance()),
                "recipients",
                Show.number(row.recipients()),
                "region",
                Show.text(row.region()),
                "cash",
                row.cash(),
                "manners",
                all(row.manners()),
                "goodsWorth",
                row.goodsWorth(),
                "goods",
                all(row.goods()),
                "valuations",
                all(row.valuations()));
    }

    private static String all(List<?> words) {
        return String.join("; ", Show.known(words));
    }
}
