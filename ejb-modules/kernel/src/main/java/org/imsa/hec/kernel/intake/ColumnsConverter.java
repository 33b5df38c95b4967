package org.imsa.hec.kernel.intake;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.imsa.hec.kernel.json.JsonText;

/** Which column of a file is what, in one column of the database. */
@Converter
public class ColumnsConverter implements AttributeConverter<Map<String, Integer>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, Integer> columns) {
        if (columns == null) {
            return null;
        }
        JsonObjectBuilder object = JsonText.object();
        columns.forEach(object::add);
        return object.build().toString();
    }

    @Override
    public Map<String, Integer> convertToEntityAttribute(String json) {
        if (json == null) {
            return null;
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        JsonText.readObject(json).forEach((key, index) -> columns.put(key, ((JsonNumber) index).intValue()));
        return columns;
    }
}
