package org.imsa.hec.directory.ballot;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.imsa.hec.directory.api.BallotOption;
import org.imsa.hec.directory.api.BallotOption.Side;
import org.imsa.hec.kernel.json.JsonText;

/** The options of a ballot in one text column. */
@Converter
public class OptionsConverter implements AttributeConverter<List<BallotOption>, String> {

    @Override
    public String convertToDatabaseColumn(List<BallotOption> options) {
        JsonArrayBuilder array = JsonText.array();
        options.forEach(option -> array.add(json(option)));
        return array.build().toString();
    }

    private static JsonObjectBuilder json(BallotOption option) {
        JsonObjectBuilder json = JsonText.object()
                .add("number", option.number())
                .add("side", option.side().name());
        if (option.latin() != null) {
            json.add("latin", option.latin());
        }
        return option.arabic() == null ? json : json.add("arabic", option.arabic());
    }

    @Override
    public List<BallotOption> convertToEntityAttribute(String stored) {
        return JsonText.readArray(stored).getValuesAs(JsonObject.class).stream()
                .map(json -> new BallotOption(
                        json.getInt("number"),
                        Side.valueOf(json.getString("side")),
                        json.getString("latin", null),
                        json.getString("arabic", null)))
                .toList();
    }
}
