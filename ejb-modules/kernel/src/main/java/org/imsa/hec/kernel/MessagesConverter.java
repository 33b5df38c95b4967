package org.imsa.hec.kernel;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.imsa.hec.kernel.json.JsonText;

/** Several {@link Message}s in one text column. */
@Converter
public class MessagesConverter implements AttributeConverter<List<Message>, String> {

    @Override
    public String convertToDatabaseColumn(List<Message> messages) {
        if (messages == null) {
            return null;
        }
        JsonArrayBuilder array = JsonText.array();
        messages.forEach(message -> array.add(message.toJson()));
        return array.build().toString();
    }

    @Override
    public List<Message> convertToEntityAttribute(String json) {
        return json == null
                ? null
                : JsonText.readArray(json).getValuesAs(JsonObject.class).stream()
                        .map(Message::fromJson)
                        .toList();
    }
}
