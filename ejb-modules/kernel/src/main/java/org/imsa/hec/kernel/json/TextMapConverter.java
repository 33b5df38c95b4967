package org.imsa.hec.kernel.json;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** Names and their texts in one column. */
@Converter
public class TextMapConverter implements AttributeConverter<Map<String, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, String> texts) {
        return texts == null ? null : JsonText.of(texts);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        return json == null ? null : JsonText.map(json);
    }
}
