package org.imsa.hec.directory.organisation.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.ManyDuplicates;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.duplicate.LikelyRows;
import org.imsa.hec.directory.organisation.Organisation;
import org.imsa.hec.directory.organisation.OrganisationDetails;
import org.imsa.hec.directory.organisation.OrganisationIntake;
import org.imsa.hec.directory.party.Words;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.intake.IntakeColumn;
import org.imsa.hec.kernel.intake.IntakeKind;
import org.imsa.hec.kernel.intake.IntakeRow;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Organisations from a file. One of the same name, e-mail address or id is a duplicate; of one that looks like a
 * known one, or like an earlier line, a person decides. What a line is a part of is named by
 * its number or its whole name, and stands in the directory or earlier in the file.
 */
@ApplicationScoped
public class OrganisationsIntake implements IntakeKind {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private OrganisationIntake organisations;

    @EJB
    private ManyDuplicates duplicates;

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public List<IntakeColumn> columns() {
        return OrganisationLine.COLUMNS;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.LIAISON_OFFICER);
    }

    @Override
    public Optional<String> identity(IntakeRow row) {
        OrganisationLine line = new OrganisationLine(row);
        return Optional.ofNullable(line.externalId())
                .or(() -> names(line).findFirst().map(name -> "name:" + name));
    }

    @Override
    public void judge(List<IntakeRow> rows) {
        judging().accept(rows);
    }

    @Override
    public Consumer<List<IntakeRow>> judging() {
        LikelyRows likely = new LikelyRows(duplicates, PartyKind.ORGANISATION);
        return rows -> judge(rows, likely);
    }

    private void judge(List<IntakeRow> rows, LikelyRows likely) {
        List<OrganisationLine> lines = rows.stream().map(OrganisationLine::new).toList();
        Map<String, PartyLine> byName = byName(lines.stream()
                .flatMap(line -> Stream.concat(names(line), parentNames(line)))
                .collect(Collectors.toSet()));
        Map<String, PartyLine> byId = found("join o.externalIds x", "x", lines, OrganisationLine::externalId);
        Map<String, PartyLine> byEmail = found("", "o.contact.email", lines, OrganisationsIntake::email);
        for (OrganisationLine line : lines) {
            OrganisationDetails details = line.details(null);
            Optional.ofNullable(line.row().text("type").isEmpty() ? null : organisations.fault(details))
                    .ifPresent(fault ->
                            line.row().error(fault.key(), fault.values().toArray()));
            known(byId, line.externalId()).ifPresent(known -> duplicate(line, known));
            known(byEmail, email(line)).ifPresent(known -> duplicate(line, known));
            names(line).flatMap(name -> known(byName, name).stream()).forEach(known -> duplicate(line, known));
            line.parent()
                    .filter(parent -> parentNames(line).noneMatch(byName::containsKey))
                    .ifPresent(parent -> line.row().warning("rule.organisation.parentLater", parent));
        }
        likely.mark(lines.stream()
                .map(line -> new LikelyRows.Candidate(line.row(), line.sketch()))
                .toList());
    }

    @Override
    public RecordRef apply(IntakeRow row) {
        OrganisationLine line = new OrganisationLine(row);
        Long parent = line.parent().map(this::parent).orElse(null);
        return new RecordRef("organisation", organisations.bring(line.details(parent), line.externalId()));
    }

    @Override
    public void undo(RecordRef made, IntakeRow row) {
        organisations.takeBack(made.id());
    }

    @Override
    public void same(RecordRef known, IntakeRow row) {
        duplicates.same(known.id(), new OrganisationLine(row).externalId());
    }

    @Override
    public void notTheSame(RecordRef known, IntakeRow row) {
        duplicates.notTheSame(known.id(), new OrganisationLine(row).externalId());
    }

    private long parent(String name) {
        return byName(Set.of(Words.key(name), name)).values().stream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("rule.organisation.unknownParent", name))
                .id();
    }

    /** Organisations by the keys of their names in both scripts, and by number. */
    private Map<String, PartyLine> byName(Collection<String> asked) {
        Map<String, PartyLine> found = new HashMap<>();
        if (asked.isEmpty()) {
            return found;
        }
        for (Object[] row : em.createQuery(
                        "select o.keyLatin, o.keyArabic, o.number, o from Organisation o"
                                + " where o.keyLatin in :asked or o.keyArabic in :asked or o.number in :asked",
                        Object[].class)
                .setParameter("asked", asked)
                .getResultList()) {
            PartyLine line = ((Organisation) row[3]).line();
            Stream.of(row[0], row[1], row[2])
                    .filter(Objects::nonNull)
                    .forEach(name -> found.putIfAbsent((String) name, line));
        }
        return found;
    }

    private Map<String, PartyLine> found(
            String join, String path, List<OrganisationLine> lines, Function<OrganisationLine, String> value) {
        Set<String> asked = lines.stream().map(value).filter(Objects::nonNull).collect(Collectors.toSet());
        return asked.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select " + path + ", o from Organisation o " + join + " where " + path + " in :asked",
                                Object[].class)
                        .setParameter("asked", asked)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0], row -> ((Organisation) row[1]).line(), (one, other) -> one));
    }

    private static Optional<PartyLine> known(Map<String, PartyLine> found, String value) {
        return value == null ? Optional.empty() : Optional.ofNullable(found.get(value));
    }

    private static void duplicate(OrganisationLine line, PartyLine known) {
        line.row().duplicate(known.ref(), "rule.organisation.known", known.number());
    }

    private static Stream<String> names(OrganisationLine line) {
        return Stream.of(Words.key(line.latin()), Words.key(line.arabic())).filter(name -> !name.isEmpty());
    }

    private static Stream<String> parentNames(OrganisationLine line) {
        return line.parent().stream().flatMap(parent -> Stream.of(Words.key(parent), parent));
    }

    private static String email(OrganisationLine line) {
        return line.row()
                .text("email")
                .map(text -> text.toLowerCase(Locale.ROOT))
                .orElse(null);
    }
}
