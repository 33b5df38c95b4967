package org.imsa.hec.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.assertj.core.api.Assertions;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

/** The long form of a person: suggested names, lines that repeat, what is refused, the photo. */
class PersonFormIT extends BrowserTest {
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private final String family = uniqueWord();

    @Test
    void theOtherScriptIsSuggestedAndNeverOverwritesWhatWasTyped() {
        signIn(Roles.COORDINATOR);
        open("directory/person.xhtml");

        page.getByLabel("Given name in Latin script").pressSequentially("Mohamed");
        Locator arabic = page.getByLabel("Given name in Arabic script", exact());
        assertThat(button("Use “محمد” for: Given name in Arabic script")).isVisible();
        assertThat(arabic).hasValue("");
        button("Use “محمد” for: Given name in Arabic script").click();
        assertThat(arabic).hasValue("محمد");

        page.getByLabel("Family name in Arabic script", exact()).pressSequentially("الجبوري");
        assertThat(button("Use “Al-Jubouri” for: Family name in Latin script")).isVisible();
        page.getByLabel("Family name in Latin script", exact()).pressSequentially(family);
        assertThat(button("Use “Al-Jubouri” for: Family name in Latin script")).hasCount(0);
        mustBeAccessible();
        button("Save").click();

        assertThat(page.locator("h1")).hasText("Mohamed " + family);
        assertThat(page.locator("main")).containsText("محمد الجبوري");
    }

    @Test
    void linesAreAddedAndTakenAwayOnAPhoneAndKeptWhenSomethingIsRefused() {
        onAPhone();
        signInInArabic(Roles.COORDINATOR);
        open("directory/person.xhtml");
        page.getByLabel("الاسم بالحروف العربية", exact()).fill("ليلى");

        button("إضافة شهادة").click();
        page.getByLabel("الشهادة", exact()).fill("بكالوريوس طب");
        button("إضافة شهادة").click();
        page.getByLabel("الشهادة", exact()).nth(1).fill("خطأ");
        button("حذف: الشهادات، 2").click();
        assertThat(page.getByLabel("الشهادة", exact())).hasCount(1);
        button("إضافة لغة").click();
        page.locator("#person").getByLabel("اللغة", within()).selectOption("السويدية");
        page.getByLabel("معرّف ORCID", exact()).fill("0000-0002-1825-0096");
        mustBeAccessible();
        button("حفظ").click();

        assertThat(page.locator(".desk")).containsText("يجب تحديد مستوى اللغة");
        page.locator("#person").getByLabel("المستوى", within()).selectOption("طلاقة");
        button("حفظ").click();
        assertThat(page.locator("#person\\:orcid-field")).containsText("رقم التحقق خاطئ");
        assertThat(page.getByLabel("الشهادة", exact())).hasValue("بكالوريوس طب");
        page.getByLabel("معرّف ORCID", exact()).fill("0000-0002-1825-0097");
        button("حفظ").click();

        assertThat(page.locator("main")).containsText("بكالوريوس طب");
        assertThat(page.locator("main")).containsText("السويدية");
        assertThat(page.locator("main")).containsText("0000-0002-1825-0097");
        mustBeAccessible();
    }

    @Test
    void aPhotoIsShownAndATextThatIsNoneIsRefused() {
        String id = Inside.call(NewPerson.class, "Layla", family, "ليلى", "كريم");
        signIn(Roles.COORDINATOR);
        open("directory/person.xhtml?id=" + id);

        photograph("face.png", "no picture".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".desk")).containsText("This is not a picture that can be shown.");
        photograph("face.png", Base64.getDecoder().decode(DOT));

        Locator photo = page.getByAltText("Photo of Layla " + family);
        assertThat(photo).isVisible();
        Assertions.assertThat(photo.evaluate("image => image.naturalWidth")).isEqualTo(1);
        mustBeAccessible();
    }

    private void photograph(String name, byte[] content) {
        page.getByText("Photo", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Picture (JPEG or PNG)").setInputFiles(new FilePayload(name, "image/png", content));
        button("Save the photo").click();
    }

    private static Locator.GetByLabelOptions within() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
