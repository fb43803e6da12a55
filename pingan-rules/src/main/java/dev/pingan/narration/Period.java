package dev.pingan.narration;

/**
 * The time of an occasion, in two forms.
 *
 * @param name as a noun: {@code 2023年4月上旬}, {@code the first ten days of April 2023}
 * @param when as said of a deed: {@code 于2023年4月上旬}, {@code in the first ten days of April 2023}
 */
record Period(String name, String when) {}
