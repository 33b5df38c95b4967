package org.imsa.hec.directory;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.person.ContactConsent;
import org.imsa.hec.directory.person.ContactKind;
import org.imsa.hec.directory.person.Degree;
import org.imsa.hec.directory.person.FurtherContact;
import org.imsa.hec.directory.person.LanguageLevel;
import org.imsa.hec.directory.person.LanguageSkill;
import org.imsa.hec.directory.person.Licence;
import org.imsa.hec.directory.person.LicenceStatus;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonMore;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.directory.specialty.Specialties;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.As;
import org.imsa.hec.test.InsideCall;

/** A cardiologist of whom much is known and who gives, too; word: the family name. Answers with the id. */
public class NewDoctor implements InsideCall {

    @EJB
    private PersonDesk desk;

    @EJB
    private Specialties specialties;

    @Inject
    private FundingFixture funding;

    @Override
    public String call(String... words) throws Exception {
        PersonMore more = new PersonMore(
                List.of("IQ"),
                "Asia/Baghdad",
                null,
                ContactConsent.NOT_ASKED,
                List.of(FurtherContact.of(ContactKind.MOBILE, "+964 770 123 4567")),
                List.of(),
                List.of(LanguageSkill.of("ar", LanguageLevel.NATIVE), LanguageSkill.of("en", LanguageLevel.FLUENT)),
                List.of(Degree.of("MBChB", "University of Basra", 1999, "IQ")),
                List.of(Licence.of("Iraqi Medical Association", "123", null, null, LicenceStatus.ACTIVE)));
        PersonDetails details = new PersonDetails(
                PersonNames.of("Layla", null, null, words[0]),
                PersonNames.of("ليلى", null, null, "كريم"),
                null,
                null,
                null,
                specialties.named("Cardiology").orElseThrow().id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                more);
        long id = As.user("coordinator", Roles.COORDINATOR).call(() -> desk.add(UUID.randomUUID(), details));
        funding.gift(funding.fund("Fund " + words[0]), id, "10.00", FundingFixture.TODAY);
        return Long.toString(id);
    }
}
