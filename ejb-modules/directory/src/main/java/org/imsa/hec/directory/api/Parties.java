package org.imsa.hec.directory.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;

/** Names of people and organisations, for whoever refers to them. */
@Stateless
public class Parties {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @PermitAll
    public Optional<PartyLine> find(long id) {
        return Optional.ofNullable(lines(List.of(id)).get(id));
    }

    /**
     * Lines of these parties in one query.
     *
     * @param ids may hold nulls, for what a record leaves open
     * @return null for an id that does not exist, and for null
     */
    @PermitAll
    public Map<Long, PartyLine> lines(Collection<Long> ids) {
        Map<Long, PartyLine> lines = new HashMap<>();
        List<Long> asked = ids.stream().filter(Objects::nonNull).toList();
        if (!asked.isEmpty()) {
            em.createQuery("select " + PartyLine.SELECT + " from PartyName p where p.id in :ids", PartyLine.class)
                    .setParameter("ids", asked)
                    .getResultList()
                    .forEach(line -> lines.put(line.id(), line));
        }
        return lines;
    }

    /**
     * Parties whose name has all typed words, or whose reference number begins with the text; by name in the order of the
     * alphabet.
     *
     * @param kind null for both kinds
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<PartyLine> suggest(PartyKind kind, String text, int limit) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var list = new ListQuery<>(em, PartyLine.class, PartyLine.SELECT, "PartyName p")
                .when(kind != null, "p.kind = :kind", "kind", kind)
                .inOrder("p.nameLatin, p.nameArabic, p.id");
        return PartySearch.numberedOrNamed(list, "p.number", "p.id", text).first(limit);
    }
}
