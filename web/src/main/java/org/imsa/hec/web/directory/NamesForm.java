package org.imsa.hec.web.directory;

import java.io.Serializable;
import org.imsa.hec.directory.person.PersonNames;

/** The parts of a name in one script, as they are typed. */
public class NamesForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String given;
    private String father;
    private String grandfather;
    private String family;

    void fill(PersonNames names) {
        given = names.given();
        father = names.father();
        grandfather = names.grandfather();
        family = names.family();
    }

    PersonNames names() {
        return PersonNames.of(given, father, grandfather, family);
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getFather() {
        return father;
    }

    public void setFather(String father) {
        this.father = father;
    }

    public String getGrandfather() {
        return grandfather;
    }

    public void setGrandfather(String grandfather) {
        this.grandfather = grandfather;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }
}
