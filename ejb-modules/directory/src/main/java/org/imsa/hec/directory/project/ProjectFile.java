package org.imsa.hec.directory.project;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one project shows to its reader.
 *
 * @param lead null while it is not settled
 * @param people everybody who ever asked or was asked, to those who manage it; to others the assigned and themselves
 * @param waiting hours that are not confirmed yet, the first ones
 * @param manages may the reader manage it?
 * @param readerId the reader's person in the directory, or null
 */
public record ProjectFile(
        long id,
        long version,
        String number,
        ProjectState state,
        ProjectDetails details,
        PartyLine lead,
        String cancelReason,
        List<RoleLine> roles,
        List<AssignmentLine> people,
        List<HoursLine> waiting,
        boolean manages,
        Long readerId)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Project.KIND, id);
    }

    public String title(Locale language) {
        return BilingualName.pick(details.latin(), details.arabic(), language);
    }

    public List<AssignmentLine> peopleOf(long roleId) {
        return people.stream().filter(one -> one.roleId() == roleId).toList();
    }

    /** May the reader apply for this role now? Whether they are a member is asked when they do. */
    public boolean mayApply(RoleLine role) {
        return readerId != null
                && state.takesMembers()
                && role.free() > 0
                && peopleOf(role.id()).stream()
                        .noneMatch(
                                one -> one.personId() == readerId && one.state().isLive());
    }

    /** May the reader decide about this one? Nobody decides about themselves. */
    public boolean decides(AssignmentLine one) {
        return manages && !Long.valueOf(one.personId()).equals(readerId);
    }

    /** Nobody confirms their own hours. */
    public boolean mayConfirm(HoursLine line) {
        return manages && !Long.valueOf(line.personId()).equals(readerId);
    }

    public boolean isOwn(AssignmentLine one) {
        return Long.valueOf(one.personId()).equals(readerId);
    }
}
