package org.imsa.hec.directory.person;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.RecordKind;
import org.imsa.hec.kernel.record.RecordLine;

/** People, to the search box, the to-dos and the timelines. */
@ApplicationScoped
public class PersonKind implements RecordKind {

    @EJB
    private Parties parties;

    @Override
    public String name() {
        return PartyKind.PERSON.recordKind();
    }

    @Override
    public String page() {
        return "/directory/person.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.copyOf(Roles.ALL);
    }

    @Override
    public void mustTakeDocuments(long id) {
        parties.mustBe(PartyKind.PERSON, id, "rule.record.gone");
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        return parties.lines(ids).values().stream().collect(Collectors.toMap(PartyLine::id, PartyLine::recordLine));
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        return parties.suggest(PartyKind.PERSON, text, limit).stream()
                .map(PartyLine::recordLine)
                .toList();
    }

    /** With the organisations. */
    @Override
    public List<RecordLine> searchEverywhere(String text, int limit) {
        return parties.suggestOfEachKind(text, limit).stream()
                .map(PartyLine::recordLine)
                .toList();
    }
}
