package org.imsa.hec.directory.specialty;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** Finds specialties. */
@Stateless
public class Specialties {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    /** Sortable by code, latin, arabic. @param text part of a name in either script, or of a code; group null for all */
    @RolesAllowed(Roles.SIGNED_IN)
    public Page<SpecialtyLine> list(String text, SpecialtyGroup group, PageRequest request) {
        return found(text)
                .where(SpecialtyGroup.condition(group))
                .sortable("code", "s.code")
                .sortable("latin", "s.name.latin")
                .sortable("arabic", "s.name.arabic")
                .page(request);
    }

    /** Those in use whose name in either script, or that of their specialty, has this text in it. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<SpecialtyLine> suggest(String text, int limit) {
        return found(text).where("s.retired = false").first(limit);
    }

    @PermitAll
    public Optional<SpecialtyLine> find(Long id) {
        return id == null ? Optional.empty() : one("s.id = :value", id);
    }

    /** The one that has this very name in either script, or this code; it does not matter whether letters are capital. */
    @PermitAll
    public Optional<SpecialtyLine> named(String text) {
        return text == null || text.isBlank()
                ? Optional.empty()
                : one("s.name.latin = :value or s.name.arabic = :value or s.code = :value", text.strip());
    }

    private Optional<SpecialtyLine> one(String condition, Object value) {
        return em.createQuery(
                        "select " + SpecialtyLine.SELECT + " from " + SpecialtyLine.FROM + " where " + condition
                                + " order by s.retired, s.id desc",
                        SpecialtyLine.class)
                .setParameter("value", value)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultStream()
                .findAny();
    }

    private ListQuery<SpecialtyLine> found(String text) {
        boolean isAsked = text != null && !text.isBlank();
        return new ListQuery<>(em, SpecialtyLine.class, SpecialtyLine.SELECT, SpecialtyLine.FROM)
                .when(
                        isAsked,
                        "s.name.latin like :text or s.name.arabic like :text or s.code like :text"
                                + " or m.name.latin like :text or m.name.arabic like :text",
                        "text",
                        ListQuery.contains(text))
                .inOrder("coalesce(m.name.latin, s.name.latin), s.parentId, s.name.latin, s.id");
    }
}
