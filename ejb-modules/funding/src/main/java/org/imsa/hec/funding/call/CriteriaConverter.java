package org.imsa.hec.funding.call;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The criteria of a call as the lines in which they are typed. */
@Converter
public class CriteriaConverter implements AttributeConverter<List<Criterion>, String> {

    @Override
    public String convertToDatabaseColumn(List<Criterion> criteria) {
        return criteria == null ? "" : Criterion.text(criteria);
    }

    @Override
    public List<Criterion> convertToEntityAttribute(String stored) {
        return Criterion.list(stored);
    }
}
