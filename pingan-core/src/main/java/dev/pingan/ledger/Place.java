package dev.pingan.ledger;

/**
 * The kinds of place where a banner hangs. Section 四(二)3, sentence 1: five count, any other not.
 */
public enum Place {
  /** 人口密集区. */
  CROWDED("crowded"),
  /** 人员集聚区. */
  GATHERING("gathering"),
  /** 重点地段. */
  KEY_STRETCH("key-stretch"),
  /** 重点部位. */
  KEY_SPOT("key-spot"),
  /** 办公场所. */
  OFFICE("office"),
  /** Anywhere else; never counts. Ruling 24. */
  OTHER("other");

  private final String code;

  Place(String code) {
    this.code = code;
  }

  /** Returns the place's code in the JSON format. */
  public String code() {
    return code;
  }
}
