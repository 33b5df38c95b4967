package org.imsa.hec.funding.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.Days;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.letter.Letters;

/** Writes the letter that tells an applicant what was decided, in English and in Arabic, and keeps it with the grant. */
@Stateless
@Activity
@RolesAllowed({Roles.GRANTS_OFFICER, Roles.TREASURER})
public class AwardLetters {
    @EJB
    private Grants grants;

    @EJB
    private Documents documents;

    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    /**
     * Two documents, one for each language.
     *
     * @throws RuleBroken {@code rule.grant.state} unless the grant is approved or refused
     */
    public void write(long grantId) {
        GrantFile grant = grants.file(grantId);
        String decision = decision(grant);
        byte[] english = letters.pdf("grant-" + decision, Letters.ENGLISH, model(grant, Letters.ENGLISH));
        byte[] arabic = letters.pdf("grant-" + decision, Letters.ARABIC, model(grant, Letters.ARABIC));
        keep(grant, english, decision, "en");
        keep(grant, arabic, decision, "ar");
    }

    private static String decision(GrantFile grant) {
        return switch (grant.status()) {
            case APPROVED -> "award";
            case REFUSED -> "refusal";
            default -> throw new RuleBroken("rule.grant.state", grant.number(), grant.status());
        };
    }

    private void keep(GrantFile grant, byte[] pdf, String decision, String language) {
        String name = grant.number() + " " + decision + " " + language + ".pdf";
        try {
            documents.attach(grant.ref(), name, new ByteArrayInputStream(pdf), null, language);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, Object> model(GrantFile grant, Locale language) {
        Map<String, Object> model = new HashMap<>();
        model.put("number", grant.number());
        model.put("day", Days.today(clock));
        model.put("applicant", grant.applicant().name(language));
        model.put("title", BilingualName.pick(grant.latin(), grant.arabic(), language));
        model.put("amount", grant.amount());
        model.put("firstDay", grant.firstDay());
        model.put("lastDay", grant.lastDay());
        model.put("host", name(grant.host(), language));
        model.put("fund", grant.fund().name(language));
        model.put("record", grant.recordNumber());
        model.put("call", grant.call() == null ? null : grant.call().name(language));
        model.put("reason", grant.reason());
        return model;
    }

    private static String name(PartyLine party, Locale language) {
        return party == null ? null : party.name(language);
    }
}
