package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.imsa.hec.directory.specialty.Specialties;
import org.imsa.hec.directory.specialty.SpecialtyLine;
import org.imsa.hec.web.shell.Messages;

/** Specialties to choose from by typing a part of the name: {@code hec:specialty}. */
@Named("specialties")
@RequestScoped
public class SpecialtyChoice {
    private static final int LONGEST = 15;

    @EJB
    private Specialties specialties;

    private final Map<Long, SpecialtyLine> seen = new HashMap<>();

    public List<Long> complete(String typed) {
        List<SpecialtyLine> found = specialties.suggest(typed, LONGEST);
        found.forEach(line -> seen.put(line.id(), line));
        return found.stream().map(SpecialtyLine::id).toList();
    }

    /** Takes lines that were read with a record, so that nobody asks for them again. */
    void know(Collection<SpecialtyLine> lines) {
        lines.forEach(line -> seen.put(line.id(), line));
    }

    /** The name for the reader, after that of the specialty that it is a part of. */
    public String label(Object id) {
        if (id == null || "".equals(id)) {
            return "";
        }
        Long known = Long.valueOf(id.toString());
        if (!seen.containsKey(known)) {
            seen.put(known, specialties.find(known).orElse(null));
        }
        return seen.get(known) == null ? "" : label(seen.get(known));
    }

    /** The same of a line that is at hand; empty for none. */
    public String of(SpecialtyLine line) {
        return line == null ? "" : label(line);
    }

    private static String label(SpecialtyLine line) {
        Locale language = Messages.current().language();
        return line.parentId() == null
                ? line.name(language)
                : Messages.current().text("directory.specialty.within", line.parentName(language), line.name(language));
    }
}
