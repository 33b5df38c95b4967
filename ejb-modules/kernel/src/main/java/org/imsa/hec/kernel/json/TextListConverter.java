package org.imsa.hec.kernel.json;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A list of texts in one column. */
@Converter
public class TextListConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return texts == null ? null : JsonText.of(texts);
    }

    @Override
    public List<String> convertToEntityAttribute(String json) {
        return json == null ? null : JsonText.list(json);
    }
}
