package org.imsa.hec.web.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imsa.hec.directory.membership.CommitteeOffice;
import org.imsa.hec.directory.membership.Decision;
import org.imsa.hec.directory.membership.MemberStanding;
import org.imsa.hec.directory.membership.MembershipDesk;
import org.imsa.hec.directory.membership.MembershipFile;
import org.imsa.hec.directory.membership.Memberships;
import org.imsa.hec.directory.membership.Minutes;
import org.imsa.hec.directory.membership.Offer;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.kernel.account.AccountContact;
import org.imsa.hec.kernel.account.AccountContacts;
import org.imsa.hec.kernel.account.AccountDesk;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.time.DateRange;

/** Members of the demo committee: some of each standing, and accounts that are linked to their people. */
@Dependent
class DemoMembers {
    private final Deputy coordinator = Deputy.of(DemoStaff.COORDINATOR, Roles.COORDINATOR);
    private final Deputy administrator = Deputy.of("admin", Roles.ADMINISTRATOR);
    private final Map<String, Long> people = new HashMap<>();

    @EJB
    private PersonDesk personDesk;

    @EJB
    private MembershipDesk desk;

    @EJB
    private Memberships memberships;

    @EJB
    private AccountDesk accounts;

    @EJB
    private AccountContacts contacts;

    @Inject
    private Clock clock;

    /** @param directory has those who are members, and others */
    void write(DemoDirectory directory) throws Exception {
        people.put(DemoStaff.MEMBER, staff(DemoStaff.MEMBER, "Sara", "Al-Jubouri", "سارة", "الجبوري"));
        people.put("rana", staff("rana", "Rana", "Iskandar", "رنا", "إسكندر"));
        for (String known : List.of("mustafa", "karim", "hanan", "adnan")) {
            people.put(known, directory.id(known));
        }
        member(DemoStaff.MEMBER, MemberStanding.COMMITTEE, offer(12, WorkKind.TRANSLATION, WorkKind.LIAISON));
        member("mustafa", MemberStanding.COMMITTEE, offer(20, WorkKind.MEDICAL_MISSION, WorkKind.TEACHING));
        member("rana", MemberStanding.ASSOCIATE, offer(8, WorkKind.TRANSLATION, WorkKind.FUNDRAISING));
        member("karim", MemberStanding.GENERAL, offer(16, WorkKind.MEDICAL_MISSION));
        member("hanan", MemberStanding.GENERAL, Offer.none());
        leave(member("adnan", MemberStanding.GENERAL, Offer.none()));
        link(DemoStaff.MEMBER);
        link(DemoStaff.MISSION_LEAD);
        link("rana");
    }

    long personId(String key) {
        return people.get(key);
    }

    private long staff(String key, String given, String family, String arabicGiven, String arabicFamily)
            throws Exception {
        PersonDetails details = new PersonDetails(
                PersonNames.of(given, null, null, family),
                PersonNames.of(arabicGiven, null, null, arabicFamily),
                null,
                null,
                null,
                null,
                key + "@demo.example",
                null,
                null,
                "US",
                null,
                null,
                null);
        return coordinator.call(() -> personDesk.add(DemoDirectory.request("person:" + key), details));
    }

    private long member(String key, MemberStanding standing, Offer offer) throws Exception {
        return coordinator.call(() -> {
            long id = desk.admit(
                    DemoDirectory.request("member:" + key), people.get(key), new Decision(daysAgo(900), null, null));
            if (file(id).standing() == MemberStanding.GENERAL && standing != MemberStanding.GENERAL) {
                raise(id, 600);
            }
            if (file(id).standing() == MemberStanding.ASSOCIATE && standing == MemberStanding.COMMITTEE) {
                raise(id, 300);
                desk.appoint(
                        id,
                        file(id).version(),
                        key.equals(DemoStaff.MEMBER) ? CommitteeOffice.CHAIR : CommitteeOffice.SECRETARY,
                        daysAgo(300),
                        null);
            }
            if (file(id).standing().isMember()) {
                desk.offer(id, file(id).version(), offer);
            }
            return id;
        });
    }

    private void raise(long id, int daysAgo) {
        Decision decision = new Decision(daysAgo(daysAgo), "Approved unanimously. تمت الموافقة بالإجماع.", null);
        desk.raise(id, file(id).version(), decision, minutes());
    }

    private static Minutes minutes() {
        String words = "Decided in the meeting of the committee. / تقرر في اجتماع اللجنة.";
        return new Minutes("minutes.txt", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    private void leave(long id) throws Exception {
        coordinator.call(() -> {
            if (file(id).standing().isMember()) {
                desk.leave(id, file(id).version(), new Decision(daysAgo(90), "Moved to another society.", null));
            }
            return id;
        });
    }

    private void link(String username) throws Exception {
        administrator.call(() -> {
            long account = contacts.named(username).map(AccountContact::id).orElseThrow();
            accounts.link(account, accounts.file(account).version(), people.get(username));
            return account;
        });
    }

    private MembershipFile file(long id) {
        return memberships.file(id);
    }

    private static Offer offer(int hours, WorkKind... works) {
        return new Offer(Set.of(works), Set.of(), hours, DateRange.of(null, null));
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
