package org.imsa.hec.funding.review;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Points in the order of the criteria as one short column: {@code 4,0,5}; 0 where none were given yet. */
@Converter
public class PointsConverter implements AttributeConverter<List<Integer>, String> {

    @Override
    public String convertToDatabaseColumn(List<Integer> points) {
        return points == null ? "" : points.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public List<Integer> convertToEntityAttribute(String stored) {
        return stored == null || stored.isEmpty()
                ? List.of()
                : Stream.of(stored.split(",")).map(Integer::valueOf).toList();
    }
}
