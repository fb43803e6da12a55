/**
 * Findings told as sentences, reports as pages: Chinese and English.
 *
 * <p>Begin with {@link dev.pingan.narration.Narrator} for one finding, {@link
 * dev.pingan.narration.ReportText} for a whole report. The wording stands in message files, {@code
 * sentence}, {@code words}, {@code report} and {@code explanation}, one of each for a language;
 * code only chooses the message and fills in names, figures and days. Nothing is ever read back out
 * of prose.
 */
@NullMarked
package dev.pingan.narration;

import org.jspecify.annotations.NullMarked;
