package org.imsa.hec.web.demo;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.directory.ballot.BallotBook;
import org.imsa.hec.directory.ballot.BallotBooth;
import org.imsa.hec.directory.ballot.BallotDesk;
import org.imsa.hec.directory.ballot.BallotFile;
import org.imsa.hec.directory.ballot.BallotStatus;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.account.Roles;

/** Two decisions of the demo committee: one taken with names, one still open and secret. */
record DemoBallots(BallotDesk desk, BallotBooth booth, BallotBook book, Clock clock) {
    private static final int FOR = 1;
    private static final int AGAINST = 2;
    private static final Deputy COORDINATOR = Deputy.of(DemoStaff.COORDINATOR, Roles.COORDINATOR);

    void write() throws Exception {
        long minutes = opened(
                "ballot:minutes",
                List.of(DemoStaff.MEMBER, DemoStaff.COORDINATOR, DemoStaff.TREASURER),
                paper(
                        BilingualName.of(
                                "Adopt the minutes of the last meeting?", "المصادقة على محضر الاجتماع الأخير؟"),
                        "The minutes were sent to all members ten days ago. No correction was asked for.",
                        "أُرسل المحضر إلى جميع الأعضاء قبل عشرة أيام، ولم يُطلب أي تصحيح.",
                        false,
                        Majority.SIMPLE));
        vote(minutes, DemoStaff.MEMBER, FOR, "Complete and correct.");
        vote(minutes, DemoStaff.COORDINATOR, FOR, null);
        vote(minutes, DemoStaff.TREASURER, AGAINST, "The figures of the supply drive are missing.");
        long mission = opened(
                "ballot:mission",
                List.of(
                        DemoStaff.MEMBER,
                        DemoStaff.COORDINATOR,
                        DemoStaff.TREASURER,
                        DemoStaff.GRANTS_OFFICER,
                        DemoStaff.MISSION_LEAD),
                paper(
                        BilingualName.of(
                                "Send a second cleft mission to Nasiriyah next spring?",
                                "إرسال بعثة ثانية لجراحة الشفة المشقوقة إلى الناصرية في الربيع القادم؟"),
                        "Forty children are on the list of the hospital. The budget is 36,000 dollars; the theatre is free for"
                                + " nine days in April.",
                        "في قائمة المستشفى أربعون طفلاً. الميزانية 36,000 دولار، وصالة العمليات متاحة تسعة أيام في نيسان.",
                        true,
                        Majority.TWO_THIRDS));
        vote(mission, DemoStaff.COORDINATOR, FOR, null);
        vote(mission, DemoStaff.GRANTS_OFFICER, FOR, null);
    }

    private BallotPaper paper(
            BilingualName question, String english, String arabic, boolean secret, Majority majority) {
        return new BallotPaper(
                null,
                List.of(),
                question,
                english,
                arabic,
                List.of(),
                secret,
                Quorum.percent(50),
                majority,
                clock.instant().truncatedTo(ChronoUnit.HOURS).plus(10, ChronoUnit.DAYS));
    }

    private long opened(String key, List<String> voters, BallotPaper paper) throws Exception {
        return COORDINATOR.call(() -> {
            long id = desk.draft(DemoDirectory.request(key), paper);
            BallotFile file = book.file(id);
            if (file.status() == BallotStatus.DRAFT) {
                desk.addVoters(id, voters);
                desk.open(id, book.file(id).version());
            }
            return id;
        });
    }

    private void vote(long ballot, String username, int option, String reason) throws Exception {
        Deputy.of(username, roleOf(username)).call(() -> {
            booth.declareNone(ballot);
            booth.vote(DemoDirectory.request("vote:" + ballot + ":" + username), ballot, option, reason);
            return ballot;
        });
    }

    private static String roleOf(String username) {
        return DemoStaff.ALL.stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow()
                .role();
    }
}
