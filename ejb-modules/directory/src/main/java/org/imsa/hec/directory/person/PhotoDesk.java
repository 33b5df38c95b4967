package org.imsa.hec.directory.person;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.imsa.hec.directory.api.PersonsMerged;
import org.imsa.hec.directory.api.PersonsUnmerged;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.record.Stored;

/** Photographs of people: one for each, kept small among the documents of the person. */
@Stateless
@Activity
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.TREASURER, Roles.GRANTS_OFFICER, Roles.LIAISON_OFFICER})
public class PhotoDesk {
    private static final String REPLACED = "Another photo / صورة أخرى";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private Documents documents;

    /**
     * Shows this person by this photograph; the one before is removed. It is drawn anew in small, without what the camera
     * wrote into it.
     *
     * @return id of the document
     * @throws RuleBroken {@code rule.photo.type} if the content is not that of a PNG or JPEG picture, {@code .tooLarge}
     * @throws IOException if the stream breaks off
     */
    public long show(long personId, InputStream picture) throws IOException {
        Person person = Stored.get(em, Person.class, personId);
        person.mustStandForItself();
        byte[] small = Photo.small(picture);
        DocumentRow row =
                documents.attach(person.ref(), person.number() + ".jpg", new ByteArrayInputStream(small), null, null);
        removeOld(person, REPLACED);
        person.shownBy(row.id());
        return row.id();
    }

    /** Takes the photograph away. @throws RuleBroken if no reason is given */
    public void remove(long personId, String reason) {
        Person person = Stored.get(em, Person.class, personId);
        person.mustStandForItself();
        removeOld(person, reason);
        person.shownBy(null);
    }

    /** Of two records that were merged, the kept one is shown by the photograph of the other if it has none of its own. */
    @PermitAll
    public void takeOver(PersonsMerged merged) {
        Person kept = Stored.get(em, Person.class, merged.keptId());
        if (kept.photoId() == null) {
            kept.shownBy(Stored.get(em, Person.class, merged.goneId()).photoId());
        }
    }

    /** The merge was undone: the photograph goes back to where it came from. */
    @PermitAll
    public void giveBack(PersonsUnmerged unmerged) {
        Person kept = Stored.get(em, Person.class, unmerged.keptId());
        Person gone = Stored.get(em, Person.class, unmerged.goneId());
        if (kept.photoId() != null && kept.photoId().equals(gone.photoId())) {
            kept.shownBy(null);
        }
    }

    private void removeOld(Person person, String reason) {
        if (person.photoId() != null && documents.find(person.photoId()).isPresent()) {
            documents.remove(person.photoId(), reason);
        }
    }
}
