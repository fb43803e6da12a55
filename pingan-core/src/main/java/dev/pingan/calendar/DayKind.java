package dev.pingan.calendar;

/** Whether people work on a day: a working day (工作日) or a day off (休息日). */
public enum DayKind {
  /** A working day, make-up days (补班) among them. */
  WORKDAY,
  /** A day off: a listed holiday or an ordinary weekend. */
  DAY_OFF
}
