package org.imsa.hec.directory.project;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import java.util.Objects;
import org.imsa.hec.directory.membership.Self;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;

/** Who leads a project: its lead, and the coordinator. */
@Stateless
@PermitAll
@DeclareRoles({Roles.ADMINISTRATOR, Roles.COORDINATOR})
public class ProjectRights {

    @Resource
    private SessionContext caller;

    @EJB
    private Self self;

    /** May the caller manage a project with this lead? */
    public boolean mayManage(Long leadId) {
        return decidesAll() || leadId != null && leadId.equals(self.personId());
    }

    /** The same, for a caller whose person is known already. */
    public boolean mayManage(Long leadId, Long callerId) {
        return decidesAll() || leadId != null && leadId.equals(callerId);
    }

    private boolean decidesAll() {
        return caller.isCallerInRole(Roles.COORDINATOR) || caller.isCallerInRole(Roles.ADMINISTRATOR);
    }

    /** @throws RuleBroken {@code rule.project.notLead} */
    public void mustManage(Project project) {
        RuleBroken.unless(mayManage(project.leadId()), "rule.project.notLead", project.number());
    }

    public boolean isCaller(long personId) {
        return Objects.equals(self.personId(), personId);
    }

    /** The caller's person in the directory; null if the account is not linked. */
    public Long callerId() {
        return self.personId();
    }

    public String username() {
        return caller.getCallerPrincipal().getName();
    }
}
