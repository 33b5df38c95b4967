package org.imsa.hec.directory.person.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.ManyDuplicates;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.duplicate.LikelyRows;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonIntake;
import org.imsa.hec.directory.specialty.Specialties;
import org.imsa.hec.directory.specialty.SpecialtyLine;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.intake.IntakeColumn;
import org.imsa.hec.kernel.intake.IntakeKind;
import org.imsa.hec.kernel.intake.IntakeRow;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * People from a file of another system. Whoever is known already by something exact is a duplicate; of whoever looks like
 * somebody known, or like an earlier row, a person decides; undoing takes back
 * those who have not been changed since, and to whom nothing refers.
 */
@ApplicationScoped
public class PeopleIntake implements IntakeKind {

    @EJB
    private PersonIntake people;

    @EJB
    private Specialties specialties;

    @EJB
    private ManyDuplicates duplicates;

    @Inject
    private KnownPeople known;

    @Override
    public String name() {
        return "person";
    }

    @Override
    public List<IntakeColumn> columns() {
        return PersonColumns.ALL;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.LIAISON_OFFICER);
    }

    /** Of one family with one address, the name tells them apart. */
    @Override
    public Optional<String> identity(IntakeRow row) {
        return row.text("externalId").or(() -> row.text("orcid")).or(() -> Stream.of("email", "birth", "phone")
                .flatMap(column -> row.text(column).stream())
                .findFirst()
                .map(mark -> lower(mark) + " " + new PersonLine(row).nameKey()));
    }

    @Override
    public void judge(List<IntakeRow> rows) {
        judging().accept(rows);
    }

    @Override
    public Consumer<List<IntakeRow>> judging() {
        LikelyRows likely = new LikelyRows(duplicates, PartyKind.PERSON);
        return rows -> judge(rows, likely);
    }

    private void judge(List<IntakeRow> rows, LikelyRows likely) {
        Map<String, Optional<Long>> specialtyByName = new HashMap<>();
        List<KnownPeople.Candidate> candidates = new ArrayList<>();
        List<LikelyRows.Candidate> sketches = new ArrayList<>();
        for (IntakeRow row : rows) {
            PersonLine line = new PersonLine(row);
            PersonDetails details = line.details(text -> specialtyByName.computeIfAbsent(text, this::specialty));
            people.faults(details)
                    .forEach(fault -> row.error(fault.key(), fault.values().toArray()));
            candidates.add(candidate(line, details));
            sketches.add(new LikelyRows.Candidate(row, details.sketch()));
        }
        known.mark(candidates);
        likely.mark(sketches);
    }

    @Override
    public RecordRef apply(IntakeRow row) {
        PersonLine line = new PersonLine(row);
        PersonDetails details = line.details(this::specialty);
        return new RecordRef("person", people.bring(details, line.externalId()));
    }

    @Override
    public void undo(RecordRef made, IntakeRow row) {
        people.takeBack(made.id());
    }

    @Override
    public void same(RecordRef known, IntakeRow row) {
        duplicates.same(known.id(), new PersonLine(row).externalId());
    }

    @Override
    public void notTheSame(RecordRef known, IntakeRow row) {
        duplicates.notTheSame(known.id(), new PersonLine(row).externalId());
    }

    private Optional<Long> specialty(String text) {
        return specialties.named(text).filter(line -> !line.retired()).map(SpecialtyLine::id);
    }

    private KnownPeople.Candidate candidate(PersonLine line, PersonDetails details) {
        Integer year = details.birthDate() == null
                ? details.birthYear()
                : Integer.valueOf(details.birthDate().getYear());
        List<String> reached = Stream.of(lower(details.email()), lower(details.otherEmail()), details.phone())
                .filter(Objects::nonNull)
                .toList();
        return new KnownPeople.Candidate(
                line,
                line.externalId(),
                people.orcid(details.more().orcid()),
                reached,
                KnownPeople.key(details.latin().whole()),
                KnownPeople.key(details.arabic().whole()),
                year,
                details.birthDate());
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
