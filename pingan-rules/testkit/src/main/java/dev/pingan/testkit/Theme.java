package dev.pingan.testkit;

/**
 * A family of rules that feed on the same entries, so that a short ledger about one theme hits them
 * again and again.
 */
public enum Theme {
  /** 入户走访: visits, and what is covered by them. */
  VISITS,
  /** 回访: matters and return visits. */
  MATTERS,
  /** 标语: banners in their four rounds. */
  BANNERS,
  /** 投诉: complaints and their stages. */
  COMPLAINTS,
  /** 督查、违纪: inspections with their adjustments, misconduct with its handling. */
  INSPECTIONS,
  /** 带班值班: shifts. */
  DUTY,
  /** 零指标: incidents and nil reports. */
  TARGETS,
  /** 满意度: surveys. */
  SURVEYS,
  /** 内保: standing measures. */
  MEASURES,
  /**
   * All other acts: meetings, rosters, channels, filings, and kinds that the plan does not know.
   */
  ACTS
}
