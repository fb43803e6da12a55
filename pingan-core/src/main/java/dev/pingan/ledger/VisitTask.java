package dev.pingan.ledger;

/** The four tasks of a household visit. Section 四(二)1, sentences 3 to 6. */
public enum VisitTask {
  /** 一是: hand out and explain the booklet (创建和谐平安宣传册). */
  BOOKLET("booklet"),
  /** 二是: tell the basics of public safety sense (公众安全感基本知识). */
  KNOWLEDGE("knowledge"),
  /** 三是: teach self-protection skills (自我防范技能). */
  SKILLS("skills"),
  /** 四是: fill in the residents' notebook (民情手册), kept elsewhere. */
  HANDBOOK("handbook");

  private final String code;

  VisitTask(String code) {
    this.code = code;
  }

  /** Returns the task's code in the JSON format. */
  public String code() {
    return code;
  }
}
