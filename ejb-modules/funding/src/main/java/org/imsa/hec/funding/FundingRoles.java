package org.imsa.hec.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.imsa.hec.directory.api.PartyRole;
import org.imsa.hec.directory.api.PartyRoleSource;

/** Who gives, who promised to give, who applies for a grant, and who is paid. Applications under review do not show whose they are. */
@ApplicationScoped
public class FundingRoles implements PartyRoleSource {

    private static final String NOT_UNDER_REVIEW = "(g.call_id is null or g.status <> 'SUBMITTED')";

    @Override
    public List<PartyRole> roles() {
        return List.of(
                new PartyRole(
                        "donor",
                        "gift",
                        "select g.donor_id as party_id, g.id as record_id, g.number, null as name_latin,"
                                + " null as name_arabic from funding_gift g"
                                + " where g.status = 'RECORDED'"),
                new PartyRole(
                        "donor-in-kind",
                        "gift-in-kind",
                        "select g.donor_id as party_id, g.id as record_id, g.number, null as name_latin,"
                                + " null as name_arabic from funding_gift_in_kind g"
                                + " where g.status = 'RECORDED'"),
                credited("credited", "c.kind = 'SOFT'"),
                credited("honoured", "c.kind <> 'SOFT'"),
                new PartyRole(
                        "matcher",
                        "matching",
                        "select m.employer_id as party_id, m.id as record_id, m.number, null as name_latin,"
                                + " null as name_arabic from funding_matching m"
                                + " where m.status <> 'REFUSED'"),
                new PartyRole(
                        "pledger",
                        "pledge",
                        "select p.donor_id as party_id, p.id as record_id, p.number, null as name_latin,"
                                + " null as name_arabic from funding_pledge p"
                                + " where p.status = 'PROMISED'"),
                new PartyRole(
                        "applicant",
                        "grant",
                        "select g.applicant_id as party_id, g.id as record_id, g.number,"
                                + " g.title_latin as name_latin, g.title_arabic as name_arabic from funding_grant g"
                                + " where " + NOT_UNDER_REVIEW),
                new PartyRole(
                        "coApplicant",
                        "grant",
                        "select c.party_id, g.id as record_id, g.number, g.title_latin as name_latin,"
                                + " g.title_arabic as name_arabic from funding_grant_co_applicant c"
                                + " join funding_grant g on g.id = c.grant_id where " + NOT_UNDER_REVIEW),
                new PartyRole(
                        "payee",
                        "payment",
                        "select p.payee_id as party_id, p.id as record_id, p.number, null as name_latin,"
                                + " null as name_arabic from funding_payment p"
                                + " where p.status = 'MADE'"));
    }

    /** Whoever is named with a gift beside its donor. */
    private static PartyRole credited(String name, String which) {
        return new PartyRole(
                name,
                "gift",
                "select c.party_id, g.id as record_id, g.number, null as name_latin, null as name_arabic"
                        + " from funding_credit c join funding_gift g on g.id = c.gift_id"
                        + " where c.party_id is not null and g.status = 'RECORDED' and " + which);
    }
}
