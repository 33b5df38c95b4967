package org.imsa.hec.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.imsa.hec.kernel.json.JsonText;

/** A {@link Message} in one text column, as JSON. */
@Converter(autoApply = true)
public class MessageConverter implements AttributeConverter<Message, String> {

    @Override
    public String convertToDatabaseColumn(Message message) {
        return message == null ? null : message.toJson().toString();
    }

    @Override
    public Message convertToEntityAttribute(String json) {
        return json == null ? null : Message.fromJson(JsonText.readObject(json));
    }
}
