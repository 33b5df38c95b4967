package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonFilter;
import org.imsa.hec.directory.person.PersonGroup;
import org.imsa.hec.directory.person.PersonRow;
import org.imsa.hec.web.shell.LazyRows;

/** The people that the committee knows. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private People people;

    private Governorate governorate;
    private Long specialtyId;
    private String country;
    private String role;
    private String language;

    private final LazyRows<PersonRow> rows = LazyRows.<PersonRow>of(ask -> people.list(
                    new PersonFilter(
                            ask.search(),
                            ask.filter(PersonGroup.class),
                            governorate,
                            specialtyId,
                            country,
                            role,
                            language),
                    ask.page()))
            .filters(PersonGroup.values());

    public LazyRows<PersonRow> getRows() {
        return rows;
    }

    public Governorate getGovernorate() {
        return governorate;
    }

    public void setGovernorate(Governorate governorate) {
        this.governorate = governorate;
    }

    public Long getSpecialtyId() {
        return specialtyId;
    }

    public void setSpecialtyId(Long specialtyId) {
        this.specialtyId = specialtyId;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
