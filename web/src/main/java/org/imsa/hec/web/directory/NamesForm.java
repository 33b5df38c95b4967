package org.imsa.hec.web.directory;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.imsa.hec.directory.person.NameSuggestion;
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

    /** How the parts may be written in Arabic script; for those of them that {@code other} leaves open. */
    public Map<String, String> inArabic(NamesForm other) {
        return suggested(other, NameSuggestion::inArabic);
    }

    /** The same in Latin script. */
    public Map<String, String> inLatin(NamesForm other) {
        return suggested(other, NameSuggestion::inLatin);
    }

    private Map<String, String> suggested(NamesForm other, UnaryOperator<String> way) {
        Map<String, String> parts = parts();
        parts.keySet().removeAll(other.parts().keySet());
        parts.replaceAll((part, typed) -> way.apply(typed));
        parts.values().removeIf(String::isEmpty);
        return parts;
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        parts.put("given", given);
        parts.put("father", father);
        parts.put("grandfather", grandfather);
        parts.put("family", family);
        parts.values().removeIf(typed -> typed == null || typed.isBlank());
        return parts;
    }

    /** Takes over what was suggested for this part. */
    public void take(String part, String text) {
        switch (part) {
            case "given" -> given = text;
            case "father" -> father = text;
            case "grandfather" -> grandfather = text;
            default -> family = text;
        }
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
