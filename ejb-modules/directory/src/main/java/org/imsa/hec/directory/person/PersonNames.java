package org.imsa.hec.directory.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/** The four parts of an Iraqi name, in one script; those that are not known are null. */
@Embeddable
public class PersonNames implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "given")
    private String given;

    @Column(name = "father")
    private String father;

    @Column(name = "grandfather")
    private String grandfather;

    @Column(name = "family")
    private String family;

    protected PersonNames() {}

    private PersonNames(String given, String father, String grandfather, String family) {
        this.given = given;
        this.father = father;
        this.grandfather = grandfather;
        this.family = family;
    }

    public static PersonNames of(String given, String father, String grandfather, String family) {
        return new PersonNames(clean(given), clean(father), clean(grandfather), clean(family));
    }

    static PersonNames none() {
        return new PersonNames(null, null, null, null);
    }

    /**
     * A whole name as another system has it: all but the last word are taken for the given names and the last one for the
     * family name, so that it reads as it came; a person corrects the parts later.
     */
    static PersonNames ofWhole(String name) {
        String clean = clean(name);
        int last = clean == null ? -1 : clean.lastIndexOf(' ');
        return last < 0
                ? PersonNames.of(clean, null, null, null)
                : PersonNames.of(clean.substring(0, last), null, null, clean.substring(last + 1));
    }

    public String given() {
        return given;
    }

    public String father() {
        return father;
    }

    public String grandfather() {
        return grandfather;
    }

    public String family() {
        return family;
    }

    /** The whole name in its usual order; null if no part is known. */
    public String whole() {
        String whole = String.join(
                " ",
                Stream.of(given, father, grandfather, family)
                        .filter(Objects::nonNull)
                        .toList());
        return whole.isEmpty() ? null : whole;
    }

    /** Is there a given name, if there is any name in this script? */
    boolean hasGivenName() {
        return given != null || whole() == null;
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonNames that
                && Objects.equals(given, that.given)
                && Objects.equals(father, that.father)
                && Objects.equals(grandfather, that.grandfather)
                && Objects.equals(family, that.family);
    }

    @Override
    public int hashCode() {
        return Objects.hash(given, father, grandfather, family);
    }

    @Override
    public String toString() {
        return Objects.toString(whole(), "");
    }
}
