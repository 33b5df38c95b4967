package org.imsa.hec.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.imsa.hec.humanitarian.PlannedMission;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

class ProjectPageIT extends BrowserTest {
    private final String unique = uniqueWord();
    private final String lead = "lead." + unique.substring(0, 14);
    private final String noor = "noor." + unique.substring(0, 14);

    @Test
    void aMemberAppliesForAMissionRoleIsAssignedLogsHoursAndGetsALetter() {
        String mission = Inside.call(PlannedMission.class, "Mission " + unique, "بعثة الناصرية");
        openAProjectOf(mission);
        String project = page.url();
        assertThat(page.locator(".role")).containsText("2 of 2 free");
        mustBeAccessible();

        signInAs(noor, "en", Roles.ASSOCIATE);
        Inside.call(NewMember.class, noor, "Noor", unique, "نور", "سالم");
        open("humanitarian/mission.xhtml?id=" + mission);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mission " + unique))
                .click();
        button("Apply").click();
        dialog().getByLabel("Message").fill("I speak Kurdish.");
        dialogButton("Apply").click();
        assertThat(page.locator("#told")).containsText("You have applied");
        assertThat(page.locator(".role")).containsText("Applied");
        assertThat(button("Assign")).hasCount(0);

        signInAs(lead, "en", Roles.MISSION_LEAD);
        assertThat(page.locator("#todos")).containsText("Decide about an application");
        page.navigate(project);
        assertThat(page.locator(".role")).containsText("I speak Kurdish.");
        button("Assign").click();
        assertThat(page.locator("#told")).containsText("The member is assigned.");
        assertThat(page.locator(".role")).containsText("1 of 2 free");
        button("Begin").click();
        assertThat(page.locator(".meta .chip")).hasText("Running");
        assertThat(page.locator(".rail [aria-current]")).hasText("Running");

        signInAs(noor, "en", Roles.ASSOCIATE);
        open("directory/service.xhtml");
        button("Log hours").click();
        assertThat(dialog().getByLabel("Day")).isFocused();
        dialog().getByLabel("Day").fill("2026-01-12");
        dialog().getByLabel("Hours").fill("6.5");
        dialog().getByLabel("What was done").fill("Six anaesthesias.");
        dialogButton("Save").click();
        assertThat(page.locator("#hours")).containsText("To be confirmed");
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();

        page.setViewportSize(1280, 800);
        signInAs(lead, "en", Roles.MISSION_LEAD);
        page.navigate(project);
        button("Confirm").click();
        assertThat(page.locator(".role")).containsText("6.5 confirmed hours");
        mustBeAccessible();

        signIn(Roles.COORDINATOR);
        page.navigate(project);
        button("Write service letter").click();
        assertThat(page.locator(".documents")).containsText("service ar.pdf");
        assertThat(page.locator(".timeline")).containsText("Service letter written");
    }

    @Test
    void aMemberIsFoundByTheMatchingListInvitedAndAcceptsInArabic() {
        openAProjectOf(Inside.call(PlannedMission.class, "Mission " + unique, "بعثة"));
        signInAs(noor, "ar", Roles.ASSOCIATE);
        Inside.call(NewMember.class, noor, "Noor", unique, "نور", "سالم");
        open("directory/service.xhtml");
        button("تعديل الاهتمامات والساعات").click();
        page.getByLabel("البعثات الطبية").check();
        page.getByLabel("الساعات في الشهر").fill("20");
        page.locator("#offering\\:save").click();
        assertThat(page.locator("#told")).containsText("تم الحفظ");

        signInAs(lead, "en", Roles.MISSION_LEAD);
        open("directory/projects.xhtml");
        page.getByLabel("Search this list").fill(unique);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mission " + unique))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit or find members"))
                .click();
        Locator row = page.locator("#fitting tr").filter(new Locator.FilterOptions().setHasText("Noor " + unique));
        assertThat(row).containsText("interested in this work");
        mustBeAccessible();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Invite"))
                .click();
        dialogButton("Invite").click();
        assertThat(page.locator("#told")).containsText("The member is invited.");
        assertThat(page.locator("#fitting")).not().containsText("Noor " + unique);
        onAPhone();
        mustBeAccessible();

        page.setViewportSize(1280, 800);
        signInAs(noor, "ar", Roles.ASSOCIATE);
        assertThat(page.locator("#todos")).containsText("الإجابة عن الدعوة");
        open("directory/service.xhtml");
        mustBeAccessible();
        button("قبول").click();
        assertThat(page.locator("#roles")).containsText("مكلَّف");
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void whoIsNoMemberIsRefusedAndToldWhy() {
        openAProjectOf(Inside.call(PlannedMission.class, "Mission " + unique, "بعثة"));
        String project = page.url();
        signIn(Roles.SUPPLY_OFFICER);

        page.navigate(project);
        assertThat(button("Apply")).hasCount(0);
        assertThat(button("Cancel project")).hasCount(0);
        open("directory/service.xhtml");

        assertThat(page.locator("main")).containsText("Your account is not linked to a member.");
    }

    @Test
    void whoDoesNotLeadSeesWhatARoleAsksForButNotWhoFitsIt() {
        openAProjectOf(Inside.call(PlannedMission.class, "Mission " + unique, "بعثة"));
        String project = page.url();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit or find members"))
                .click();
        assertThat(page.locator("#fitting")).isVisible();
        String role = page.url();
        signInInArabic(Roles.SUPPLY_OFFICER);

        page.navigate(role);

        assertThat(page.locator("h1")).hasText("طبيب تخدير");
        assertThat(page.locator("main")).containsText("يرى مسؤول المشروع والمنسق من يناسب هذا الدور");
        assertThat(page.locator("#fitting")).hasCount(0);
        assertThat(button("تعديل")).hasCount(0);
        mustBeAccessible();
        page.navigate(role.replaceAll("\\?id=\\d+", "?project=") + project.replaceAll(".*id=", ""));
        assertThat(page.locator("main")).containsText("يضيف الأدوارَ مسؤولُ المشروع والمنسق");
        assertThat(page.locator("main input[type=text]")).hasCount(0);
    }

    @Test
    void theLeadDoesNotDecideAboutTheirOwnApplication() {
        openAProjectOf(Inside.call(PlannedMission.class, "Mission " + unique, "بعثة"));

        button("Apply").click();
        dialogButton("Apply").click();

        assertThat(page.locator(".role")).containsText("Applied");
        assertThat(button("Assign")).hasCount(0);
    }

    @Test
    void listsAndRecordsNeedFewStatements() {
        openAProjectOf(Inside.call(PlannedMission.class, "Mission " + unique, "بعثة"));
        String project = page.url();

        fewStatements(() -> open("directory/projects.xhtml"));
        fewStatements(() -> page.navigate(project));
        fewStatements(() -> open("directory/service.xhtml"));
        fewStatements(() -> open("directory/members.xhtml"));
    }

    /** The lead signs in, opens a project for this mission with one role of two places, and stays on its page. */
    private void openAProjectOf(String mission) {
        signInAs(lead, "en", Roles.MISSION_LEAD);
        Inside.call(NewMember.class, lead, "Layla", unique, "ليلى", "كريم");
        open("humanitarian/mission.xhtml?id=" + mission);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open a project for this record"))
                .click();
        assertThat(page.getByLabel("Title in Latin script")).hasValue("Mission " + unique);
        assertThat(page.getByLabel("Lead")).hasValue("Layla " + unique);
        button("Save").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New role"))
                .click();
        page.getByLabel("Title in Latin script").fill("Anaesthetist");
        page.getByLabel("Title in Arabic script").fill("طبيب تخدير");
        page.getByLabel("Kind of work").selectOption("MEDICAL_MISSION");
        page.getByLabel("Places").fill("2");
        button("Save").click();
        assertThat(page.locator("#fitting")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("To the project"))
                .click();
        button("Open to members").click();
        assertThat(page.locator(".meta .chip")).hasText("Open to members");
    }

    private static void fewStatements(Runnable opening) {
        Assertions.assertThat(Statements.during(opening)).isLessThanOrEqualTo(12);
    }

    private Locator dialog() {
        return page.locator(".ui-dialog:visible");
    }

    private Locator dialogButton(String name) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
