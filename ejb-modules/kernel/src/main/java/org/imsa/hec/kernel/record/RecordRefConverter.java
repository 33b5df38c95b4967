package org.imsa.hec.kernel.record;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A {@link RecordRef} in one text column, such as {@code grant:42}. */
@Converter(autoApply = true)
public class RecordRefConverter implements AttributeConverter<RecordRef, String> {

    @Override
    public String convertToDatabaseColumn(RecordRef ref) {
        return ref == null ? null : ref.toString();
    }

    @Override
    public RecordRef convertToEntityAttribute(String stored) {
        return stored == null ? null : RecordRef.parse(stored);
    }
}
