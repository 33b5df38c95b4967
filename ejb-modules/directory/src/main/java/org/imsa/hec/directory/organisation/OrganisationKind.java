package org.imsa.hec.directory.organisation;

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

/** Organisations, to the search box, the to-dos and the timelines. */
@ApplicationScoped
public class OrganisationKind implements RecordKind {

    @EJB
    private Parties parties;

    @Override
    public String name() {
        return PartyKind.ORGANISATION.recordKind();
    }

    @Override
    public String page() {
        return "/directory/organisation.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.copyOf(Roles.ALL);
    }

    @Override
    public void mustTakeDocuments(long id) {
        parties.mustBe(PartyKind.ORGANISATION, id, "rule.record.gone");
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        return parties.lines(ids).values().stream().collect(Collectors.toMap(PartyLine::id, PartyLine::recordLine));
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        return parties.suggest(PartyKind.ORGANISATION, text, limit).stream()
                .map(PartyLine::recordLine)
                .toList();
    }

    /** They are found with the people. */
    @Override
    public List<RecordLine> searchEverywhere(String text, int limit) {
        return List.of();
    }
}
