package dev.pingan.organisation;

import dev.pingan.identity.Id;

/**
 * A vital spot of a unit (重点要害部位), known by its {@link Id} only: what it is and where stays with
 * the host. Clauses C063 to C065.
 */
public final class KeySite {
  private KeySite() {}

  /** Returns the id of a key site. */
  public static Id<KeySite> id(String value) {
    return Id.of(value);
  }
}
