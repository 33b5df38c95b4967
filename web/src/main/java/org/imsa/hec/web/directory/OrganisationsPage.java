package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.organisation.OrganisationFilter;
import org.imsa.hec.directory.organisation.OrganisationRow;
import org.imsa.hec.directory.organisation.OrganisationType;
import org.imsa.hec.directory.organisation.Organisations;
import org.imsa.hec.web.shell.LazyRows;

/** The organisations that the committee deals with. */
@Named
@ViewScoped
public class OrganisationsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Organisations organisations;

    private OrganisationType type;
    private Governorate governorate;
    private String role;

    private final LazyRows<OrganisationRow> rows = LazyRows.of(
            ask -> organisations.list(new OrganisationFilter(ask.search(), type, governorate, null, role), ask.page()));

    public LazyRows<OrganisationRow> getRows() {
        return rows;
    }

    public OrganisationType getType() {
        return type;
    }

    public void setType(OrganisationType type) {
        this.type = type;
    }

    public Governorate getGovernorate() {
        return governorate;
    }

    public void setGovernorate(Governorate governorate) {
        this.governorate = governorate;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
