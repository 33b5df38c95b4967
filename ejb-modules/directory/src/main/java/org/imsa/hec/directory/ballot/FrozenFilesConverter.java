package org.imsa.hec.directory.ballot;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.imsa.hec.kernel.json.JsonText;

/** Attachments in one text column. */
@Converter
public class FrozenFilesConverter implements AttributeConverter<List<FrozenFile>, String> {

    @Override
    public String convertToDatabaseColumn(List<FrozenFile> files) {
        JsonArrayBuilder array = JsonText.array();
        files.forEach(file -> array.add(JsonText.object()
                .add("id", file.documentId())
                .add("name", file.name())
                .add("sha256", file.sha256())));
        return array.build().toString();
    }

    @Override
    public List<FrozenFile> convertToEntityAttribute(String json) {
        return JsonText.readArray(json).getValuesAs(JsonObject.class).stream()
                .map(file -> new FrozenFile(
                        file.getJsonNumber("id").longValue(), file.getString("name"), file.getString("sha256")))
                .toList();
    }
}
