package dev.pingan.organisation;

/** The posts (职务) that the plan speaks of. */
public enum PostKind {
  /** 局长: head of the bureau. */
  DIRECTOR("director"),
  /** 局党委书记: secretary of the bureau's Party committee. */
  PARTY_SECRETARY("party-secretary"),
  /** 局班子成员: member of the bureau's leadership team; the director has it explicitly too. */
  LEADERSHIP("leadership"),
  /** 分管领导: leader in charge of a unit, or of sections of the plan for the whole bureau. */
  IN_CHARGE("in-charge"),
  /** 主要领导: principal leader of a unit. */
  UNIT_LEADER("unit-leader"),
  /** 副科级领导干部: leader of deputy-section rank in a unit. */
  DEPUTY_SECTION("deputy-section");

  private final String code;

  PostKind(String code) {
    this.code = code;
  }

  /** Returns the post's code in the JSON format. */
  public String code() {
    return code;
  }
}
