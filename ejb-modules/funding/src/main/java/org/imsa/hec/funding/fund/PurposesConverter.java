package org.imsa.hec.funding.fund;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.imsa.hec.funding.api.GrantPurpose;

/** The purposes of a fund as one short column, so that lists need no second query: {@code TRAINING,MISSION}. */
@Converter
public class PurposesConverter implements AttributeConverter<Set<GrantPurpose>, String> {

    @Override
    public String convertToDatabaseColumn(Set<GrantPurpose> purposes) {
        return purposes == null
                ? ""
                : purposes.stream().sorted().map(GrantPurpose::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<GrantPurpose> convertToEntityAttribute(String stored) {
        Set<GrantPurpose> purposes = EnumSet.noneOf(GrantPurpose.class);
        if (stored != null && !stored.isEmpty()) {
            for (String name : stored.split(",")) {
                purposes.add(GrantPurpose.valueOf(name));
            }
        }
        return Collections.unmodifiableSet(purposes);
    }
}
