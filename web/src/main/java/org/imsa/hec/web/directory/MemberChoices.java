package org.imsa.hec.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.imsa.hec.directory.membership.CommitteeOffice;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.web.shell.Choice;

/** Lists to choose from that belong to membership and projects. */
@Named
@ApplicationScoped
public class MemberChoices {

    public List<WorkKind> getWorks() {
        return List.of(WorkKind.values());
    }

    /** By name, for more than one. */
    public List<Choice> getWorkNames() {
        return Choice.named(
                "enum.WorkKind.", Stream.of(WorkKind.values()).map(Enum::name).toList());
    }

    public List<CommitteeOffice> getOffices() {
        return List.of(CommitteeOffice.values());
    }
}
