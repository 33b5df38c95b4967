package org.imsa.hec.kernel.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON for what is stored in one column. Keeps the factories: {@code jakarta.json.Json} looks for its provider at each
 * call, which shows when ten thousand rows are read.
 */
public final class JsonText {
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonText() {}

    public static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }

    public static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    public static JsonArray readArray(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    public static JsonObject readObject(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    public static String of(List<String> texts) {
        JsonArrayBuilder array = array();
        texts.forEach(array::add);
        return array.build().toString();
    }

    public static List<String> list(String json) {
        return readArray(json).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    public static String of(Map<String, String> texts) {
        JsonObjectBuilder object = object();
        texts.forEach(object::add);
        return object.build().toString();
    }

    /** In the order in which they were written. */
    public static Map<String, String> map(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        readObject(json).forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
        return texts;
    }
}
