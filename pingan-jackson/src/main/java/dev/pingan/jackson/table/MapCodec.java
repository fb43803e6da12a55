package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.Reason;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** An object whose field names are the keys of a map. */
record MapCodec<K, V>(TextCodec<K> key, Codec<V> value) implements Codec<Map<K, V>> {
  @Override
  public Map<K, V> read(Source in) {
    Map<K, V> read = new LinkedHashMap<>();
    in.expect(Token.OBJECT, "an object");
    while (in.next() == Token.FIELD) {
      K name = key.parser().parse(in, in.text());
      if (read.containsKey(name)) {
        throw in.problem(
            Reason.DUPLICATE_FIELD, "field " + in.quoted() + " given twice", "keep one of them");
      }
      in.next();
      in.refuseNull();
      read.put(name, value.read(in));
    }
    return Collections.unmodifiableMap(read);
  }

  @Override
  public void write(Sink out, Map<K, V> map) {
    Map<String, V> sorted = new TreeMap<>();
    map.forEach((name, given) -> sorted.put(key.printed(name), given));
    out.object();
    sorted.forEach((name, given) -> Field.write(out, name, value, given));
    out.objectEnd();
  }
}
