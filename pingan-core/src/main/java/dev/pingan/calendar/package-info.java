/** Windows of days, ten-day periods, public holidays and sensitive periods. */
@NullMarked
package dev.pingan.calendar;

import org.jspecify.annotations.NullMarked;
