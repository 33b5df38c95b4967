package org.imsa.hec.funding.chapter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;

/** What the treasurer and the coordinator do with city chapters. */
@Stateless
@Activity
@RolesAllowed({Roles.TREASURER, Roles.COORDINATOR})
public class ChapterDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Numbers numbers;

    /**
     * @param requestId carried by the form; a second click finds the chapter that the first one founded
     * @return the chapter's id
     */
    public long found(UUID requestId, ChapterDetails details) {
        return Stored.madeBy(em, Chapter.class, requestId).orElseGet(() -> {
            Chapter chapter = new Chapter(requestId, numbers.next("CH"), details);
            em.persist(chapter);
            return chapter.id();
        });
    }

    public void change(long chapterId, long version, ChapterDetails details) {
        Stored.get(em, Chapter.class, chapterId, version).change(details);
    }

    public void close(long chapterId, long version) {
        Stored.get(em, Chapter.class, chapterId, version).close();
    }

    public void reopen(long chapterId, long version) {
        Stored.get(em, Chapter.class, chapterId, version).reopen();
    }
}
