/**
 * A second evaluator, written from the rules and rulings alone and sharing no evaluation code with
 * the library: streams and lists, rule by rule, as slow as it likes, so that it can be read and
 * believed. Start with {@link dev.pingan.naive.NaiveEvaluator}; for the ledger with {@link
 * dev.pingan.naive.NaiveLedger}.
 */
@NullMarked
package dev.pingan.naive;

import org.jspecify.annotations.NullMarked;
