package org.imsa.hec.kernel.document;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.settings.Settings;

/**
 * Documents of records of any kind. Who may read a record may read its documents; see {@link
 * org.imsa.hec.kernel.record.RecordKind} for who may attach and remove them. All roles are declared here, since a record's
 * kind names them at run time, and the server answers no to one that the application does not declare.
 */
@Stateless
@Activity
@RolesAllowed(Roles.SIGNED_IN)
@DeclareRoles({
    Roles.ADMINISTRATOR,
    Roles.COORDINATOR,
    Roles.CASE_MANAGER,
    Roles.MEDICAL_REVIEWER,
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.MISSION_LEAD,
    Roles.SUPPLY_OFFICER,
    Roles.EDUCATION_OFFICER,
    Roles.LIAISON_OFFICER,
    Roles.COMMITTEE_MEMBER,
    Roles.ASSOCIATE,
    Roles.AUDITOR
})
public class Documents {
    private static final String DEFAULT_LIMIT_MEGABYTES = "25";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SecurityContext caller;

    @Inject
    private RecordKinds kinds;

    @EJB
    private DocumentPieces pieces;

    /**
     * Attaches a file to a record, in the caller's transaction. The content is checked before anything is stored.
     *
     * @param title what it is, or null to go by the file's name
     * @param language ISO 639 code, or null
     * @throws RuleBroken {@code rule.document.type}, {@code .tooLarge} (25 MB unless {@code hec.document.limit} says
     *     otherwise), {@code .empty}, {@code .notAllowed}; and what {@link
     *     org.imsa.hec.kernel.record.RecordKind#mustTakeDocuments} asks
     * @throws IOException if the stream breaks off
     */
    public DocumentRow attach(RecordRef subject, String fileName, InputStream content, String title, String language)
            throws IOException {
        RuleBroken.unless(kinds.mayWrite(subject, caller::isCallerInRole), "rule.document.notAllowed");
        kinds.mustTakeDocuments(subject);
        try (Upload file = Upload.of(fileName, content, limitBytes())) {
            Document document = new Document(
                    subject,
                    file,
                    title == null || title.isBlank() ? null : title.strip(),
                    language,
                    Actor.current().username(),
                    clock.instant());
            em.persist(document);
            em.flush();
            try (InputStream checked = Files.newInputStream(file.file())) {
                pieces.store(document.id(), checked);
            }
            return document.row();
        }
    }

    /** The documents of a record, newest first; none if the caller may not read it. */
    public List<DocumentRow> of(RecordRef subject) {
        return kinds.mayRead(subject, caller::isCallerInRole) ? attachedTo(subject) : List.of();
    }

    /** The same unasked. For services that have asked themselves whether the caller may read the record. */
    @PermitAll
    public List<DocumentRow> attachedTo(RecordRef subject) {
        return em.createQuery(
                        "select " + DocumentRow.SELECT + " from Document d where d.subject = :subject"
                                + " and d.removedAt is null order by d.id desc",
                        DocumentRow.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** The document if the caller may read it; the same as absent if not. */
    public Optional<DocumentRow> find(long id) {
        return Optional.ofNullable(em.find(Document.class, id))
                .filter(document -> !document.isRemoved())
                .map(Document::row)
                .filter(row -> kinds.mayRead(row.subject(), caller::isCallerInRole));
    }

    /**
     * The content, read from the database as it is needed.
     *
     * @throws RuleBroken {@code rule.document.notAllowed} if there is no such document for this caller
     */
    public InputStream open(long id) {
        RuleBroken.unless(find(id).isPresent(), "rule.document.notAllowed");
        return content(id);
    }

    /** The same unasked. For services that have asked themselves whether the caller may read the document. */
    @PermitAll
    public InputStream content(long id) {
        return pieces.stream(id);
    }

    /** Takes a document from the lists. @throws RuleBroken if no reason is given, or it was removed before */
    public void remove(long id, String reason) {
        Document document = em.find(Document.class, id);
        RuleBroken.unless(
                document != null && kinds.mayWrite(document.ref(), caller::isCallerInRole), "rule.document.notAllowed");
        document.remove(reason, Actor.current().username(), clock.instant());
    }

    private static long limitBytes() {
        return Long.parseLong(Settings.get("document.limit", DEFAULT_LIMIT_MEGABYTES)) * 1024 * 1024;
    }
}
