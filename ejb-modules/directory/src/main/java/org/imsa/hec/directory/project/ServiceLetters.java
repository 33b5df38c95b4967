package org.imsa.hec.directory.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.letter.Letters;

/** Writes the letter that certifies a member's service, in English and in Arabic, and keeps it with the project. */
@Stateless
@Activity
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR})
public class ServiceLetters {
    private static final String TEMPLATE = "service";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    @EJB
    private Documents documents;

    /**
     * Two documents, one for each language.
     *
     * @throws RuleBroken {@code rule.service.noHours} unless there are confirmed hours
     */
    public void write(long assignmentId) {
        AssignmentLine service = em.createQuery(
                        "select " + AssignmentLine.SELECT + " from " + AssignmentLine.FROM + " where a.id = :id",
                        AssignmentLine.class)
                .setParameter("id", assignmentId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        RuleBroken.unless(service.confirmed().signum() > 0, "rule.service.noHours");
        keep(service, letters.pdf(TEMPLATE, Letters.ENGLISH, model(service, Letters.ENGLISH)), "en");
        keep(service, letters.pdf(TEMPLATE, Letters.ARABIC, model(service, Letters.ARABIC)), "ar");
    }

    private void keep(AssignmentLine service, byte[] pdf, String language) {
        String name = service.projectNumber() + " " + service.person(Letters.ENGLISH) + " service " + language + ".pdf";
        try {
            documents.attach(service.projectRef(), name, new ByteArrayInputStream(pdf), null, language);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, Object> model(AssignmentLine service, Locale language) {
        Map<String, Object> model = new HashMap<>();
        model.put("number", service.projectNumber());
        model.put("day", LocalDate.now(clock));
        model.put("member", service.person(language));
        model.put("project", service.project(language));
        model.put("role", service.role(language));
        model.put("firstDay", service.assignedOn());
        model.put("lastDay", service.endedOn());
        model.put("hours", service.confirmed().stripTrailingZeros().toPlainString());
        return model;
    }
}
