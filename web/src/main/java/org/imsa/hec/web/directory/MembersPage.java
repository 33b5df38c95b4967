package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.directory.membership.MemberFilter;
import org.imsa.hec.directory.membership.MemberRow;
import org.imsa.hec.directory.membership.MemberStanding;
import org.imsa.hec.directory.membership.Memberships;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.web.shell.LazyRows;

/** The members of the association, present and past. */
@Named
@ViewScoped
public class MembersPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Memberships memberships;

    private WorkKind work;
    private Long specialtyId;

    private final LazyRows<MemberRow> rows = LazyRows.<MemberRow>of(ask -> memberships.list(
                    new MemberFilter(ask.search(), ask.filter(MemberStanding.class), work, specialtyId), ask.page()))
            .filters(MemberStanding.values())
            .counted(() -> memberships.counts());

    public LazyRows<MemberRow> getRows() {
        return rows;
    }

    public WorkKind getWork() {
        return work;
    }

    public void setWork(WorkKind work) {
        this.work = work;
    }

    public Long getSpecialtyId() {
        return specialtyId;
    }

    public void setSpecialtyId(Long specialtyId) {
        this.specialtyId = specialtyId;
    }
}
