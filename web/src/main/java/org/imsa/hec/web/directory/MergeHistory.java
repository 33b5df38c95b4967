package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.party.MergeDesk;
import org.imsa.hec.directory.party.MergeRow;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.UserSession;

/** The merges that a person or an organisation took part in, on its page. */
@Named
@ViewScoped
public class MergeHistory implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private MergeDesk desk;

    @Inject
    private UserSession user;

    @Inject
    private transient Clock clock;

    private final Map<Long, List<MergeRow>> merges = new HashMap<>();

    public List<MergeRow> of(Long party) {
        return party == null ? List.of() : merges.computeIfAbsent(party, desk::of);
    }

    /** The kept record, as a link; both are of one kind, whose page this is. */
    public RecordRef kept(MergeRow merge) {
        return new RecordRef(here().contains("organisation") ? "organisation" : "person", merge.keptId());
    }

    /** Address of a record of this kind. */
    public String page(long id) {
        return here() + "?id=" + id;
    }

    public boolean canUndo(MergeRow merge) {
        return user.hasAny(Roles.ADMINISTRATOR, Roles.COORDINATOR) && merge.canBeUndone(clock.instant());
    }

    /** For how many more days it may be taken back. */
    public long daysLeft(MergeRow merge) {
        return merge.daysLeft(clock.instant());
    }

    /** Opens the page of the kept record anew, since its fields are as before. */
    public String undo(MergeRow merge) {
        desk.undo(merge.id());
        Notice.done("directory.merge.undo.done");
        return here() + "?faces-redirect=true&id=" + merge.keptId();
    }

    private static String here() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
