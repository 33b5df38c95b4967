package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonFile;
import org.imsa.hec.directory.person.Sex;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One person: writing them down, what is known, what they are tied to. */
@Named
@ViewScoped
public class PersonPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/directory/person.xhtml";

    @EJB
    private People people;

    @EJB
    private PersonDesk desk;

    private PersonFile file;
    private final NamesForm latin = new NamesForm();
    private final NamesForm arabic = new NamesForm();
    private final ReachForm reach = new ReachForm();
    private Sex sex;
    private LocalDate birthDate;
    private Integer birthYear;
    private String specialty;

    public void load() {
        if (getId() == null || file != null) {
            return;
        }
        file = people.file(getId());
        setVersion(file.version());
        PersonDetails known = file.details();
        latin.fill(known.latin());
        arabic.fill(known.arabic());
        sex = known.sex();
        birthDate = known.birthDate();
        birthYear = known.birthYear();
        specialty = known.specialty();
        reach.setEmail(known.email());
        reach.setOtherEmail(known.otherEmail());
        reach.setPhone(known.phone());
        reach.setCountry(known.country());
        reach.setGovernorate(known.governorate());
        reach.setCity(known.city());
        reach.setNotes(known.notes());
    }

    public String save() {
        Long id = getId();
        if (id == null) {
            id = desk.add(request(), details());
        } else {
            desk.change(id, getVersion(), details());
        }
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    private PersonDetails details() {
        return new PersonDetails(
                latin.names(),
                arabic.names(),
                sex,
                birthDate,
                birthYear,
                specialty,
                reach.getEmail(),
                reach.getOtherEmail(),
                reach.getPhone(),
                reach.getCountry(),
                reach.getGovernorate(),
                reach.getCity(),
                reach.getNotes());
    }

    public PersonFile getFile() {
        return file;
    }

    public NamesForm getLatin() {
        return latin;
    }

    public NamesForm getArabic() {
        return arabic;
    }

    public ReachForm getReach() {
        return reach;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(Integer birthYear) {
        this.birthYear = birthYear;
    }

    public String getSpecialty() {
        return specialty;
    }

    public void setSpecialty(String specialty) {
        this.specialty = specialty;
    }
}
