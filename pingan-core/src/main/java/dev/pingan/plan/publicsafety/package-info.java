/**
 * The encoded public safety plan (城建局提升公众安全感工作方案): one file for each section of its text, in the
 * text's order.
 *
 * <p>To find a sentence, take its section: 四(二)3 is in {@code Section4b3Banners}, since (一), (二),
 * (三) are written a, b, c. Within a file the provisions stand in the order of the sentences.
 *
 * <table>
 *   <caption>Where each section is</caption>
 *   <tr><th>section</th><th>about</th><th>file</th></tr>
 *   <tr><td>序</td><td>title and basis</td><td>{@code Section0Preface}</td></tr>
 *   <tr><td>一</td><td>guiding ideas</td><td>{@code Section1Guidance}</td></tr>
 *   <tr><td>二(一)</td><td>overall goal, the satisfaction rate</td>
 *       <td>{@code Section2aOverallGoal}</td></tr>
 *   <tr><td>二(二)</td><td>the survey, the eight zero targets</td>
 *       <td>{@code Section2bZeroTargets}</td></tr>
 *   <tr><td>三</td><td>the leading group and its office</td><td>{@code Section3LeadingGroup}</td></tr>
 *   <tr><td>四(一)</td><td>mobilisation meeting, roster</td>
 *       <td>{@code Section4aMobilisation}</td></tr>
 *   <tr><td>四(二)1</td><td>household visits</td><td>{@code Section4b1Visiting}</td></tr>
 *   <tr><td>四(二)2</td><td>return visits</td><td>{@code Section4b2ReturnVisits}</td></tr>
 *   <tr><td>四(二)3</td><td>banners</td><td>{@code Section4b3Banners}</td></tr>
 *   <tr><td>四(二)4</td><td>the four publicity channels</td><td>{@code Section4b4Channels}</td></tr>
 *   <tr><td>四(二)5</td><td>internal security, lead shifts and duty</td>
 *       <td>{@code Section4b5InternalSecurity}</td></tr>
 *   <tr><td>四(三)</td><td>discipline and conduct education</td><td>{@code Section4cConduct}</td></tr>
 *   <tr><td>四(三)1</td><td>misconduct</td><td>{@code Section4c1Discipline}</td></tr>
 *   <tr><td>四(三)2</td><td>norms of enforcement</td><td>{@code Section4c2Norms}</td></tr>
 *   <tr><td>四(三)3</td><td>complaints</td><td>{@code Section4c3Complaints}</td></tr>
 *   <tr><td>五1</td><td>leadership and responsibility</td>
 *       <td>{@code Section51Responsibility}</td></tr>
 *   <tr><td>五2</td><td>the units' own plans</td><td>{@code Section52UnitPlans}</td></tr>
 *   <tr><td>五3</td><td>ledgers, archive, inspections</td><td>{@code Section53Ledgers}</td></tr>
 * </table>
 *
 * <p>Each section answers {@code under}: what it provides, given the readings where a point of
 * interpretation touches it. The points are all listed in {@code Points}. {@code Wording} has the
 * few words in which clauses are written down. {@link
 * dev.pingan.plan.publicsafety.PublicSafetyPlan} puts the sections together and is the only way in.
 *
 * <p>All 107 clauses and the 6 pieces of background stand here, each once: as a rule that is
 * evaluated, as a norm that is only declared, with the reason why no rule decides it and the
 * records at which a person would look, or as background.
 */
@NullMarked
package dev.pingan.plan.publicsafety;

import org.jspecify.annotations.NullMarked;
