package dev.pingan.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A SHA-256 over a value told field by field (FIPS 180-4).
 *
 * <p>Every text is fed with its length in front, so no two different tellings collide by joining.
 * An instance is used once, by one thread.
 */
public final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  /** Returns a fingerprint to which nothing was told yet. */
  public static Fingerprint begin() {
    try {
      return new Fingerprint(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Tells one field by its text form, which must be canonical. */
  public Fingerprint add(Object field) {
    byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
    return length(bytes.length).bytes(bytes);
  }

  /** Tells a field that may be absent; absent and empty differ. */
  public Fingerprint add(Optional<?> field) {
    length(field.isPresent() ? 1 : 0);
    field.ifPresent(this::add);
    return this;
  }

  /** Tells a list: its size, then its elements in their order. */
  public Fingerprint addAll(Collection<?> fields) {
    length(fields.size());
    fields.forEach(this::add);
    return this;
  }

  /** Tells a list that may be absent; absent and empty differ. */
  public Fingerprint addAll(Optional<? extends Collection<?>> fields) {
    length(fields.isPresent() ? 1 : 0);
    fields.ifPresent(this::addAll);
    return this;
  }

  /** Ends the telling and returns 64 lower-case hexadecimal digits. */
  public String end() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private Fingerprint length(int length) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (length >>> shift));
    }
    return this;
  }

  private Fingerprint bytes(byte[] bytes) {
    digest.update(bytes);
    return this;
  }
}
