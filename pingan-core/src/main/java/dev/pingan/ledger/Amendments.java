package dev.pingan.ledger;

import dev.pingan.identity.Fingerprint;
import dev.pingan.identity.Id;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Which amendment is in force for each entry that has one: a withdrawal for good, else the
 * replacement recorded last. Ruling 29.
 *
 * <p>They are few and known before facts are gathered; two collections merge into one, in any
 * order. Immutable and thread-safe.
 */
public final class Amendments {
  private static final Amendments NONE = new Amendments(Map.of());

  /** The later recorded, then the greater id: the one in force among replacements. */
  private static final Comparator<Amendment> FORCE =
      Comparator.<Amendment, Boolean>comparing(Withdrawal.class::isInstance)
          .thenComparing(Amendment::recordedAt)
          .thenComparing(Amendment::id);

  private static final BinaryOperator<Amendment> STRONGER = BinaryOperator.maxBy(FORCE);

  private final Map<Id<LedgerRecord>, Amendment> inForce;

  private Amendments(Map<Id<LedgerRecord>, Amendment> inForce) {
    this.inForce = inForce;
  }

  /** Returns no amendments at all. */
  public static Amendments none() {
    return NONE;
  }

  /** Returns what is in force among those, whatever their order. */
  public static Amendments of(Collection<? extends Amendment> amendments) {
    Map<Id<LedgerRecord>, Amendment> inForce = new HashMap<>();
    amendments.forEach(amendment -> inForce.merge(amendment.original(), amendment, STRONGER));
    return new Amendments(Map.copyOf(inForce));
  }

  /** Returns what is in force among these and the others together. */
  public Amendments mergedWith(Amendments others) {
    Map<Id<LedgerRecord>, Amendment> merged = new HashMap<>(inForce);
    others.inForce.forEach((id, amendment) -> merged.merge(id, amendment, STRONGER));
    return new Amendments(Map.copyOf(merged));
  }

  /** Returns the entry as it is in force: itself, its replacement, or nothing if withdrawn. */
  public Optional<Entry> apply(Entry entry) {
    Amendment amendment = inForce.get(entry.id());
    if (amendment == null) {
      return Optional.of(entry);
    }
    return amendment instanceof Replacement replacement
        ? Optional.of(replacement.entry())
        : Optional.empty();
  }

  /** Returns the amendment in force for the entry of that id. */
  public Optional<Amendment> inForce(Id<LedgerRecord> original) {
    return Optional.ofNullable(inForce.get(original));
  }

  /** Returns the SHA-256 of what is in force; equal for equal amendments. */
  public String digest() {
    Fingerprint print = Fingerprint.begin();
    new TreeMap<>(inForce)
        .forEach((id, amendment) -> print.add(id).add(RecordDigest.of(amendment)));
    return print.end();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Amendments that && inForce.equals(that.inForce);
  }

  @Override
  public int hashCode() {
    return inForce.hashCode();
  }

  /** Returns how many entries are amended. */
  @Override
  public String toString() {
    return inForce.size() + " amendments in force";
  }
}
