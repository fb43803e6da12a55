package dev.pingan.naive;

import java.time.LocalDate;

/** The content of an entry with the entry's id and day. */
record Dated<T>(String id, LocalDate day, T what) {}
