package org.imsa.hec.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.directory.party.MergeSheet;
import org.imsa.hec.directory.person.Address;
import org.imsa.hec.directory.person.Degree;
import org.imsa.hec.directory.person.FurtherContact;
import org.imsa.hec.directory.person.LanguageSkill;
import org.imsa.hec.directory.person.Licence;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.web.shell.Formats;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Messages;
import org.imsa.hec.web.shell.Show;

/** The fields of two records that are compared, in the words of the reader: names for ids and codes. */
@RequestScoped
public class MergeValues {

    @Inject
    private SpecialtyChoice specialties;

    @Inject
    private Countries countries;

    @Inject
    private LanguageNames languages;

    @Inject
    private Links links;

    /** Takes the names that were read with the two records. */
    void know(MergeSheet sheet) {
        specialties.know(sheet.specialties());
        sheet.parents().forEach(links::know);
    }

    /** Each entry of a field that holds many, else the one value; nothing for a field that is not known. */
    List<String> lines(String field, Object value) {
        Stream<?> all = value instanceof Collection<?> many ? many.stream() : Stream.of(value == null ? "" : value);
        return all.map(one -> written(field, one))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String written(String field, Object value) {
        return switch (field) {
            case "specialtyId" -> specialties.label(value);
            case "parentId" -> "".equals(value) ? "" : links.name(new RecordRef("organisation", (Long) value));
            case "country", "nationalities" -> countries.name(value.toString());
            default -> written(value);
        };
    }

    private String written(Object value) {
        if (value instanceof LanguageSkill skill) {
            return line(languages.name(skill.language()), skill.level());
        } else if (value instanceof FurtherContact contact) {
            return line(contact.kind(), contact.reached());
        } else if (value instanceof Address address) {
            return line(
                    address.kind(),
                    address.street(),
                    address.postalCode(),
                    countries.place(address.city(), address.governorate(), address.country()));
        } else if (value instanceof Degree degree) {
            return line(degree.title(), degree.institution(), degree.year(), countries.name(degree.country()));
        } else if (value instanceof Licence licence) {
            Formats formats = Messages.current().formats();
            return line(
                    licence.authority(),
                    licence.number(),
                    licence.status(),
                    Stream.of(licence.first(), licence.last())
                            .map(formats::day)
                            .filter(day -> !day.isEmpty())
                            .collect(Collectors.joining(" – ")));
        }
        return Show.text(value);
    }

    private static String line(Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(Show::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
