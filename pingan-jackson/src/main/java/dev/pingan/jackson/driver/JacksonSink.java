package dev.pingan.jackson.driver;

import dev.pingan.jackson.table.Sink;
import tools.jackson.core.JsonGenerator;

/** Tokens to a generator of Jackson 3. */
public record JacksonSink(JsonGenerator generator) implements Sink {
  @Override
  public void object() {
    generator.writeStartObject();
  }

  @Override
  public void objectEnd() {
    generator.writeEndObject();
  }

  @Override
  public void array() {
    generator.writeStartArray();
  }

  @Override
  public void arrayEnd() {
    generator.writeEndArray();
  }

  @Override
  public void field(String name) {
    generator.writeName(name);
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  @Override
  public void integer(int number) {
    generator.writeNumber(number);
  }

  @Override
  public void longInteger(long number) {
    generator.writeNumber(number);
  }

  @Override
  public void flag(boolean flag) {
    generator.writeBoolean(flag);
  }
}
