package org.imsa.hec.kernel;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.imsa.hec.kernel.json.JsonText;
import org.imsa.hec.kernel.money.Money;

/**
 * A sentence that is stored now and read later, in the language of whoever reads it: a key of the message bundles and the
 * values that it names. So are the titles of jobs, the labels of to-dos and the reasons of an import row.
 *
 * @param values texts, numbers, {@link Money}, {@link LocalDate}, {@link Instant}, {@link BilingualName} or further
 *     messages; a constant of an enum becomes the message {@code enum.<Enum>.<CONSTANT>}, anything else its text
 */
public record Message(String key, List<Object> values) implements Serializable {

    public Message {
        values = values.stream().map(Message::storable).toList();
    }

    public static Message of(String key, Object... values) {
        return new Message(key, List.of(values));
    }

    public static Message of(RuleBroken broken) {
        return new Message(broken.key(), broken.values());
    }

    private static Object storable(Object value) {
        if (value instanceof Enum<?> constant) {
            return of("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        boolean known = Stream.of(
                        Long.class,
                        BigDecimal.class,
                        Money.class,
                        LocalDate.class,
                        Instant.class,
                        BilingualName.class,
                        Message.class)
                .anyMatch(type -> type.isInstance(value));
        return known ? value : String.valueOf(value);
    }

    public JsonObject toJson() {
        JsonArrayBuilder array = JsonText.array();
        values.forEach(value -> array.add(json(value)));
        return JsonText.object().add("key", key).add("values", array).build();
    }

    public static Message fromJson(JsonObject json) {
        JsonArray values = json.getJsonArray("values");
        return new Message(
                json.getString("key"), values.stream().map(Message::value).toList());
    }

    private static JsonValue json(Object value) {
        if (value instanceof Message message) {
            return message.toJson();
        }
        if (value instanceof Money money) {
            return JsonText.object()
                    .add("amount", money.amount().toPlainString())
                    .add("currency", money.currency())
                    .build();
        }
        if (value instanceof BilingualName name) {
            return JsonText.object()
                    .add("latin", Objects.toString(name.latin(), ""))
                    .add("arabic", Objects.toString(name.arabic(), ""))
                    .build();
        }
        if (value instanceof LocalDate || value instanceof Instant) {
            String type = value instanceof LocalDate ? "day" : "instant";
            return JsonText.object().add(type, value.toString()).build();
        }
        JsonArrayBuilder one = JsonText.array();
        if (value instanceof Long number) {
            return one.add(number).build().get(0);
        }
        return (value instanceof BigDecimal decimal ? one.add(decimal) : one.add((String) value))
                .build()
                .get(0);
    }

    private static Object value(JsonValue json) {
        if (json instanceof JsonString text) {
            return text.getString();
        }
        if (json instanceof JsonNumber number) {
            return number.isIntegral() ? (Object) number.longValueExact() : number.bigDecimalValue();
        }
        JsonObject object = json.asJsonObject();
        if (object.containsKey("key")) {
            return fromJson(object);
        }
        if (object.containsKey("currency")) {
            return Money.of(object.getString("amount"), object.getString("currency"));
        }
        if (object.containsKey("latin")) {
            return BilingualName.of(object.getString("latin"), object.getString("arabic"));
        }
        return object.containsKey("day")
                ? LocalDate.parse(object.getString("day"))
                : Instant.parse(object.getString("instant"));
    }
}
