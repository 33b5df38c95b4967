package org.imsa.hec.directory.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.imsa.hec.directory.api.PartyRole;
import org.imsa.hec.directory.api.PartyRoleSource;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/** What parts a person or an organisation plays in all contexts, as far as the caller may know. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class PartyRoles {
    private static final int LONGEST = 5;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    @Any
    private Instance<PartyRoleSource> sources;

    @Inject
    private RecordKinds kinds;

    @Inject
    private SecurityContext caller;

    /** Names of the parts that the caller may know of. */
    public List<String> names() {
        return readable().stream().map(PartyRole::name).toList();
    }

    /** The parts of this party, with the last records of each, in one statement. */
    public List<RoleLine> of(long partyId) {
        List<PartyRole> asked = readable();
        Map<String, List<RecordLine>> found = records(partyId, asked);
        return asked.stream()
                .filter(role -> found.containsKey(role.name()))
                .map(role -> line(role, partyId, found.get(role.name())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null if the caller may read none of the records. */
    private RoleLine line(PartyRole role, long partyId, List<RecordLine> found) {
        List<RecordLine> open = found.stream()
                .filter(record -> kinds.mayRead(record.ref(), caller::isCallerInRole))
                .toList();
        List<RecordLine> others = open.stream()
                .filter(record -> record.ref().id() != partyId)
                .limit(LONGEST)
                .toList();
        return open.isEmpty() ? null : new RoleLine(role.name(), role.recordKind(), others, found.size() > LONGEST);
    }

    /**
     * A condition in JPQL that keeps the parties that play this part; no party at all if the caller may not know of it.
     *
     * @param partyId path of the party's id in that query
     */
    public String condition(String role, String partyId) {
        return readable().stream()
                .filter(known -> known.name().equals(role))
                .findAny()
                .map(known -> partyId + " = sql('any (select r.party_id from (" + literal(known.sql()) + ") r)')")
                .orElse("1 = 0");
    }

    private List<PartyRole> readable() {
        return sources.stream()
                .flatMap(source -> source.roles().stream())
                .filter(role -> kinds.mayRead(role.recordKind(), caller::isCallerInRole))
                .sorted(Comparator.comparing(PartyRole::name))
                .toList();
    }

    private Map<String, List<RecordLine>> records(long partyId, List<PartyRole> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<String, String> kindOf = asked.stream().collect(Collectors.toMap(PartyRole::name, PartyRole::recordKind));
        String sql = asked.stream().map(PartyRoles::lastRecords).collect(Collectors.joining(" union all "));
        List<?> rows = em.createNativeQuery(sql).setParameter(1, partyId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> record(kindOf.get((String) row[0]), row), Collectors.toList())));
    }

    private static RecordLine record(String kind, Object[] row) {
        RecordRef ref = new RecordRef(kind, ((Number) row[1]).longValue());
        return new RecordLine(ref, (String) row[2], (String) row[3], (String) row[4]);
    }

    private static String lastRecords(PartyRole role) {
        return "(select '" + role.name() + "' as role, r.record_id, r.number, r.name_latin, r.name_arabic from ("
                + role.sql() + ") r where r.party_id = ?1 order by r.record_id desc limit " + (LONGEST + 1) + ")";
    }

    private static String literal(String sql) {
        return sql.replace("'", "''");
    }
}
