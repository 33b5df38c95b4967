package org.imsa.hec.funding.bank.statement;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.imsa.hec.funding.bank.file.Part;
import org.imsa.hec.kernel.json.JsonText;
import org.imsa.hec.kernel.money.Money;

/** The payments of a batch in one column, as JSON. */
@Converter
public class PartsConverter implements AttributeConverter<List<Part>, String> {
    private static final int MOST = 300;

    @Override
    public String convertToDatabaseColumn(List<Part> parts) {
        if (parts == null || parts.isEmpty()) {
            return null;
        }
        JsonArrayBuilder array = JsonText.array();
        parts.stream().limit(MOST).forEach(part -> array.add(json(part)));
        return array.build().toString();
    }

    @Override
    public List<Part> convertToEntityAttribute(String json) {
        return json == null
                ? List.of()
                : JsonText.readArray(json).getValuesAs(JsonObject.class).stream()
                        .map(PartsConverter::part)
                        .toList();
    }

    private static JsonObjectBuilder json(Part part) {
        JsonObjectBuilder object = JsonText.object();
        if (part.amount() != null) {
            object.add("amount", part.amount().amount().toPlainString());
            object.add("currency", part.amount().currency());
        }
        if (part.party() != null) {
            object.add("party", part.party());
        }
        if (part.reference() != null) {
            object.add("reference", part.reference());
        }
        return object;
    }

    private static Part part(JsonObject object) {
        Money amount = object.containsKey("amount")
                ? Money.of(object.getString("amount"), object.getString("currency"))
                : null;
        return new Part(amount, object.getString("party", null), object.getString("reference", null));
    }
}
