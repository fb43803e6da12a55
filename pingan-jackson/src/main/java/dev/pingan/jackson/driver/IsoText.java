package dev.pingan.jackson.driver;

import dev.pingan.jackson.text.Printable;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets a host's own mapper of Jackson 3 read and write a type as one text, also as a map's key.
 *
 * <p>Refusals go through Jackson's own doors, so that a host's problem handlers are asked.
 *
 * @param what what it is, with an article
 * @param example how it is written
 * @param parse the text, or throws
 */
public record IsoText<T>(
    Class<T> type, String what, String example, Function<? super String, ? extends T> parse) {
  private static final int LONGEST_REFUSAL = 160;

  /** Has the module serve the type. What {@code toString} gives, {@code parse} must take. */
  public void bind(SimpleModule module) {
    module.addSerializer(type, new Text<>(type));
    module.addDeserializer(type, new Value<>(this));
    module.addKeySerializer(type, new Key<>(type));
    module.addKeyDeserializer(type, new KeyValue(this));
  }

  private String refusal(RuntimeException refusal) {
    String said = refusal.getMessage();
    String why =
        said == null ? "" : " (" + Printable.cut(Printable.line(said), LONGEST_REFUSAL) + ")";
    return "not " + what + why + "; " + mend();
  }

  private String mend() {
    return "write " + what + " like \"" + example + "\"";
  }

  private static final class Text<T> extends StdScalarSerializer<T> {
    Text(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator to, SerializationContext context) {
      to.writeString(value.toString());
    }
  }

  private static final class Key<T> extends StdSerializer<T> {
    Key(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator to, SerializationContext context) {
      to.writeName(value.toString());
    }
  }

  private static final class Value<T> extends StdScalarDeserializer<T> {
    private final IsoText<T> form;

    Value(IsoText<T> form) {
      super(form.type);
      this.form = form;
    }

    @Override
    public T deserialize(JsonParser from, DeserializationContext context) {
      if (!from.hasToken(JsonToken.VALUE_STRING)) {
        return form.type.cast(
            context.handleUnexpectedToken(
                context.constructType(form.type), from.currentToken(), from, "%s", form.mend()));
      }
      String text = from.getString();
      try {
        return form.parse.apply(text);
      } catch (RuntimeException refusal) {
        return form.type.cast(
            context.handleWeirdStringValue(form.type, text, "%s", form.refusal(refusal)));
      }
    }
  }

  private static final class KeyValue extends KeyDeserializer {
    private final IsoText<?> form;

    KeyValue(IsoText<?> form) {
      this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      try {
        return form.parse.apply(key);
      } catch (RuntimeException refusal) {
        return context.handleWeirdKey(form.type, key, "%s", form.refusal(refusal));
      }
    }
  }
}
