package dev.pingan.ledger;

import dev.pingan.identity.Code;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an entry of some shape is about: an open code type, so that next year's duty is a rule and a
 * code.
 *
 * <p>The constants are the kinds that the plan speaks of; each declares which fields it needs and
 * which it may carry besides. A kind of a code not listed here ({@link #of}) may carry any field of
 * its shape and needs none. Kinds are equal when shape and code are.
 */
public final class Kind implements Comparable<Kind> {
  /** 动员大会: a mobilisation meeting; it serves the units that it names. C024. */
  public static final Kind MOBILISATION = act("mobilisation");

  /** 名单: the visitors' roster handed to the locality. C026. */
  public static final Kind ROSTER = act("roster");

  /** 村级宣传发动大会: a village's publicity meeting. C030. */
  public static final Kind VILLAGE_MEETING = act("village-meeting", "village");

  /** 横幅: banners hung, so many at one place. C046 to C048. */
  public static final Kind BANNER = act("banner", "place");

  /** 宣传栏: a notice board. C049. */
  public static final Kind NOTICE_BOARD = act("notice-board");

  /** 宣传车: a publicity vehicle in the streets. C050. */
  public static final Kind PUBLICITY_VEHICLE = act("publicity-vehicle");

  /** 法制课: a law lesson. C051. */
  public static final Kind LAW_LESSON = act("law-lesson");

  /** 培训班: a training class. C052. */
  public static final Kind TRAINING = act("training");

  /** 纪律作风教育: discipline and conduct education. C070. */
  public static final Kind EDUCATION = act("education");

  /** 工作方案: a unit's work plan handed to the governance office. C101. */
  public static final Kind UNIT_PLAN = act("unit-plan");

  /** 分解目标任务: the sheet that assigns the targets. C092. */
  public static final Kind TARGETS_ASSIGNED = act("targets-assigned");

  /** 归档: an archive filing. C103. */
  public static final Kind ARCHIVE = act("archive");

  /** 内保组织: the internal security organisation. C057. */
  public static final Kind SECURITY_BODY = measure("security-body");

  /** 值班: the duty arrangement. C059. */
  public static final Kind DUTY_SYSTEM = measure("duty-system");

  /** 备勤: the standby arrangement. C060. */
  public static final Kind STANDBY = measure("standby");

  /** 巡防: the patrol arrangement. C061. */
  public static final Kind PATROL = measure("patrol");

  /** 人防: defence by people at a key site. C063. */
  public static final Kind PEOPLE_DEFENCE = measure("people-defence", "site");

  /** 物防: physical defence at a key site. C064. */
  public static final Kind PHYSICAL_DEFENCE = measure("physical-defence", "site");

  /** 技防: technical defence at a key site. C065. */
  public static final Kind TECHNICAL_DEFENCE = measure("technical-defence", "site");

  /** 执法行为规范: the bureau's norms for enforcement conduct. C075. */
  public static final Kind CONDUCT_NORMS = measure("conduct-norms");

  /** 司法案件: a court case, one of the four matters. C040. */
  public static final Kind COURT_CASE = matter("court-case");

  /** 纠纷: a dispute, one of the four matters. C040. */
  public static final Kind DISPUTE = matter("dispute");

  /** 信访: a petition, one of the four matters. C040. */
  public static final Kind PETITION = matter("petition");

  /** 收集到的问题: an issue gathered, one of the four matters. C040. */
  public static final Kind COLLECTED_ISSUE = matter("collected-issue");

  /** 投诉: a complaint about staff. C080 to C085. */
  public static final Kind COMPLAINT =
      known(Shape.CASE, "complaint", List.of("signed"), List.of("unit"), Space.COMPLAINTS);

  /** 影响队伍形象的行为: misconduct found, with its code m1 to m9. C073. */
  public static final Kind MISCONDUCT =
      known(Shape.CASE, "misconduct", List.of("code"), List.of("unit"), Space.MISCONDUCT);

  /** 督查: an inspection, with the number of problems found. C105. */
  public static final Kind INSPECTION =
      known(
          Shape.CASE,
          "inspection",
          List.of(),
          List.of("unit", "by", "problems"),
          Space.INSPECTIONS);

  /** 回访: a return visit about a matter. C040. */
  public static final Kind RETURN_VISIT =
      known(
          Shape.STEP,
          "return-visit",
          List.of("outcome"),
          List.of("by", "explained", "nextStep"),
          Space.MATTERS);

  /** 受理: a complaint is accepted. C080. */
  public static final Kind ACCEPTED = step("accepted", Space.COMPLAINTS);

  /** 查处: a complaint is checked, with what was found. C081. */
  public static final Kind VERIFIED =
      known(Shape.STEP, "verified", List.of("outcome"), List.of("by"), Space.COMPLAINTS);

  /** 处理: a complaint found true, or misconduct, is dealt with. C073, C084. */
  public static final Kind HANDLED = step("handled", Space.COMPLAINTS, Space.MISCONDUCT);

  /** 整改: what a complaint was about is put right. C085. */
  public static final Kind RECTIFIED = step("rectified", Space.COMPLAINTS);

  /** 反馈: a complaint is replied to. C083. */
  public static final Kind REPLIED = step("replied", Space.COMPLAINTS);

  /** 调整建议: an adjustment proposed after an inspection. C106. */
  public static final Kind ADJUSTED = step("adjusted", Space.INSPECTIONS);

  private final Shape shape;
  private final String code;
  private final List<String> needs;
  private final Optional<List<String>> takes;
  private final Set<String> spaces;

  Kind(
      Shape shape,
      String code,
      Collection<String> needs,
      Optional<List<String>> takes,
      Collection<String> spaces) {
    this.shape = shape;
    this.code = Code.of("a kind", code);
    this.needs = List.copyOf(needs);
    this.takes = takes;
    this.spaces = Set.copyOf(spaces);
  }

  /**
   * Returns the kind of that code: a constant of this class if there is one, else a new kind.
   *
   * @throws IllegalArgumentException if it is no code in kebab-case
   */
  public static Kind of(Shape shape, String code) {
    return KnownKinds.find(shape, code)
        .orElseGet(
            () ->
                new Kind(
                    shape,
                    code,
                    List.of(),
                    Optional.empty(),
                    shape == Shape.CASE ? List.of("kind:" + code) : List.of()));
  }

  /** Returns the constants of that shape, in the plan's order. */
  public static List<Kind> known(Shape shape) {
    return KnownKinds.of(shape);
  }

  /** Returns the shape of the entries that are of this kind. */
  public Shape shape() {
    return shape;
  }

  /** Returns the code in the JSON format; in kebab-case. */
  public String code() {
    return code;
  }

  /**
   * Returns the names of the optional fields of its shape that an entry of this kind must carry.
   */
  public List<String> needs() {
    return needs;
  }

  /** Returns whether an entry of this kind may carry the optional field of that name. */
  public boolean admits(String field) {
    return needs.contains(field) || takes.map(names -> names.contains(field)).orElse(true);
  }

  /**
   * Returns the number spaces in which the case numbers of such entries live: one for a case; for a
   * step those where it can answer, empty meaning any. Ruling 20.
   */
  public Set<String> spaces() {
    return spaces;
  }

  @Override
  public int compareTo(Kind other) {
    int byShape = shape.compareTo(other.shape);
    return byShape != 0 ? byShape : code.compareTo(other.code);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Kind that && shape == that.shape && code.equals(that.code));
  }

  @Override
  public int hashCode() {
    return 31 * shape.code().hashCode() + code.hashCode();
  }

  /** Returns {@code shape/code}. */
  @Override
  public String toString() {
    return shape.code() + "/" + code;
  }

  private static Kind act(String code, String... needs) {
    return new Kind(Shape.ACT, code, List.of(needs), Optional.empty(), List.of());
  }

  private static Kind measure(String code, String... needs) {
    return new Kind(Shape.MEASURE, code, List.of(needs), Optional.empty(), List.of());
  }

  private static Kind matter(String code) {
    return known(Shape.CASE, code, List.of("unit"), List.of(), Space.MATTERS);
  }

  private static Kind step(String code, String... spaces) {
    return known(Shape.STEP, code, List.of(), List.of("by"), spaces);
  }

  private static Kind known(
      Shape shape, String code, List<String> needs, List<String> takes, String... spaces) {
    return new Kind(shape, code, needs, Optional.of(takes), List.of(spaces));
  }

  /** The names of the four number spaces. */
  private static final class Space {
    static final String MATTERS = "matters";
    static final String COMPLAINTS = "complaints";
    static final String MISCONDUCT = "misconduct";
    static final String INSPECTIONS = "inspections";
  }
}
