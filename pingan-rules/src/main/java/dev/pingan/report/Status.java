package dev.pingan.report;

/**
 * What a finding says, in the order in which a roll-up takes the worst: first is worst. Ruling 14.
 *
 * <p>On every day exactly one holds. How it follows from the finding's axes:
 *
 * <table>
 *   <caption>The first row that fits decides</caption>
 *   <tr><th>when</th><th>status</th></tr>
 *   <tr><td>the bearer owes nothing here</td><td>NOT_APPLICABLE</td></tr>
 *   <tr><td>the window has not begun</td><td>UPCOMING</td></tr>
 *   <tr><td>nothing asked for an answer</td><td>NOT_APPLICABLE</td></tr>
 *   <tr><td>a contrary entry, or a shortfall nothing can mend</td><td>BREACHED</td></tr>
 *   <tr><td>a fact is missing that could change the status</td><td>UNDETERMINED</td></tr>
 *   <tr><td>zero incidents, within the window</td><td>HOLDING</td></tr>
 *   <tr><td>zero incidents, after the window</td><td>HELD</td></tr>
 *   <tr><td>performed in time</td><td>FULFILLED</td></tr>
 *   <tr><td>performed late, and lateness cures</td><td>FULFILLED_LATE</td></tr>
 *   <tr><td>not performed, within the window</td><td>OPEN</td></tr>
 *   <tr><td>not performed, after the window</td><td>BREACHED</td></tr>
 * </table>
 */
public enum Status {
  /** 未达标: the window has closed and the requirement is not met, or a contrary entry exists. */
  BREACHED,
  /** 无法判定: a fact that is needed is missing; the finding names it. */
  UNDETERMINED,
  /** 进行中: inside the window, not yet fulfilled. */
  OPEN,
  /** 逾期完成: met, but only with entries dated after the window. */
  FULFILLED_LATE,
  /** 保持中: no contrary entry so far, and the period still runs. */
  HOLDING,
  /** 未开始: the window has not begun. */
  UPCOMING,
  /** 已完成: the requirement is met. */
  FULFILLED,
  /** 已守住: the period has ended without a contrary entry. */
  HELD,
  /** 不适用: the bearer owes nothing here; the finding says why. */
  NOT_APPLICABLE
}
