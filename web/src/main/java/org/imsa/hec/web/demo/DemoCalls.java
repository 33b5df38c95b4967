package org.imsa.hec.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.call.CallAction;
import org.imsa.hec.funding.call.CallDesk;
import org.imsa.hec.funding.call.CallFile;
import org.imsa.hec.funding.call.CallTerms;
import org.imsa.hec.funding.call.Calls;
import org.imsa.hec.funding.call.Criterion;
import org.imsa.hec.funding.grant.Application;
import org.imsa.hec.funding.grant.GrantAction;
import org.imsa.hec.funding.grant.GrantApplications;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.Grants;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;

/** One open call of the demo committee, with an application that was submitted. */
record DemoCalls(CallDesk desk, Calls calls, GrantApplications applications, Grants grants, Clock clock) {
    private static final Deputy OFFICER = Deputy.of(DemoStaff.GRANTS_OFFICER, Roles.GRANTS_OFFICER);

    void write(long fund, DemoDirectory directory) throws Exception {
        OFFICER.call(() -> {
            long call = opened(fund);
            apply(call, directory.id("hussein"));
            return call;
        });
    }

    private long opened(long fund) {
        LocalDate today = LocalDate.now(clock);
        CallTerms terms = new CallTerms(
                BilingualName.of("Exam fees for young physicians", "أجور امتحانات الأطباء الشباب"),
                GrantPurpose.EXAM_FEES,
                fund,
                "Physicians who live in Iraq and graduated less than six years ago. One examination for each.",
                "الأطباء المقيمون في العراق ممن تخرّجوا قبل أقل من ست سنوات. امتحان واحد لكل منهم.",
                Money.usd("3000"),
                Money.usd("1000"),
                today.minusDays(9).atTime(9, 0),
                today.plusDays(21).atTime(LocalTime.of(23, 59)),
                ZoneId.of("Asia/Baghdad"),
                Criterion.list("60 | Need | الحاجة\n40 | Readiness for the examination | الاستعداد للامتحان"));
        long id = desk.draft(DemoDirectory.request("call:exams"), terms);
        CallFile file = calls.file(id);
        if (file.may(CallAction.OPEN)) {
            desk.open(id, file.version());
        }
        return id;
    }

    private void apply(long call, long applicant) {
        LocalDate today = LocalDate.now(clock);
        Application application = new Application(
                BilingualName.of("Step 1 of the licensing examination", "الخطوة الأولى من امتحان الإجازة"),
                null,
                applicant,
                null,
                Money.usd("985"),
                DateRange.of(today.plusDays(60), today.plusDays(150)),
                null,
                null,
                "The fee of the first examination; the preparation is paid by himself.");
        long id = applications.apply(DemoDirectory.request("call:exams:one"), call, application);
        GrantFile file = grants.file(id);
        if (file.may(GrantAction.SUBMIT)) {
            applications.submit(id, file.version());
        }
    }
}
