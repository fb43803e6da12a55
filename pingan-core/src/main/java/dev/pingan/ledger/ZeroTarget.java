package dev.pingan.ledger;

/**
 * The eight zero-incident targets (具体目标). Section 二(二), 一是 to 八是.
 *
 * <p>An incident is an event of a category, found by the competent authority, on a day: counts
 * only. z2 and z6 carry neither unit nor place, so that nobody is ranked by beliefs or petitions.
 */
public enum ZeroTarget {
  /** 一是: an offence endangering state security. */
  Z1("z1"),
  /** 二是: an event of the category so numbered; counts only. */
  Z2("z2"),
  /** 三是: a grave vicious criminal case with strong public reaction. */
  Z3("z3"),
  /** 四是: a major mass incident harming stability. */
  Z4("z4"),
  /** 五是: a major public-order problem. */
  Z5("z5"),
  /** 六是: a petition event of the three kinds named; counts only. */
  Z6("z6"),
  /** 七是: a mass-casualty accident of major grade. */
  Z7("z7"),
  /** 八是: a serious violation inside the politico-legal and governance ranks. */
  Z8("z8");

  private final String code;

  ZeroTarget(String code) {
    this.code = code;
  }

  /** Returns the category's code in the JSON format. */
  public String code() {
    return code;
  }

  /** Returns whether events of the category are counted only, without unit. */
  public boolean isCountOnly() {
    return this == Z2 || this == Z6;
  }
}
