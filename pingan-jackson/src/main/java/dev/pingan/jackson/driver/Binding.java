package dev.pingan.jackson.driver;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.table.Codec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Lets a host's own mapper of Jackson 3 read and write by a table. */
public final class Binding {
  private Binding() {}

  /**
   * Has the module serve a type. One call for a sealed root serves all that is below it.
   *
   * <p>The mapper throws {@link MismatchedInputException} for a bad text, with the {@link
   * ReadProblem} as its cause. How much may be read is for the mapper's own constraints to say.
   */
  public static <T> void bind(SimpleModule module, Class<T> type, Codec<T> codec) {
    module.addSerializer(type, new Serializer<>(type, codec));
    module.addDeserializer(type, new Deserializer<>(type, codec));
  }

  private static final class Serializer<T> extends StdSerializer<T> {
    private final Codec<T> codec;

    Serializer(Class<T> type, Codec<T> codec) {
      super(type);
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator to, SerializationContext context) {
      codec.write(new JacksonSink(to), value);
    }
  }

  private static final class Deserializer<T> extends StdDeserializer<T> {
    private final Codec<T> codec;

    Deserializer(Class<T> type, Codec<T> codec) {
      super(type);
      this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser from, DeserializationContext context) {
      try {
        return codec.read(new JacksonSource(from, Places.AS_TOLD));
      } catch (ReadProblem problem) {
        JacksonException told =
            MismatchedInputException.from(from, handledType(), problem.getMessage());
        told.initCause(problem);
        throw told;
      }
    }
  }
}
