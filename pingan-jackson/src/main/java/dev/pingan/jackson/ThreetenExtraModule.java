package dev.pingan.jackson;

import dev.pingan.jackson.driver.IsoText;
import java.util.function.Function;
import org.threeten.extra.Days;
import org.threeten.extra.HourMinute;
import org.threeten.extra.Hours;
import org.threeten.extra.Interval;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.Minutes;
import org.threeten.extra.Months;
import org.threeten.extra.OffsetDate;
import org.threeten.extra.PeriodDuration;
import org.threeten.extra.Seconds;
import org.threeten.extra.Weeks;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;
import org.threeten.extra.YearWeek;
import org.threeten.extra.Years;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a mapper of Jackson 3 read and write the types of threeten-extra as the ISO text that they
 * print, such as {@code "2013-04-01/2013-04-11"} and {@code "2013-Q2"}, as values and as keys of
 * maps.
 *
 * <p>It has nothing to do with Pingan's own formats, where days stand as {@code {from, to}}. Served
 * are all types of threeten-extra that can parse what they print; read is whatever they parse, so
 * that {@code "2013-04-01/P10D"} is a range too. Bad text is an {@link InvalidFormatException} that
 * says what is wrong and how it is written. Registered by hand or found by {@code
 * findAndAddModules()}.
 */
public final class ThreetenExtraModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** The module, ready to be registered. */
  public ThreetenExtraModule() {
    super("pingan-threeten-extra");
    ranges();
    parts();
    amounts();
  }

  private void ranges() {
    iso(LocalDateRange.class, "a range of days", "2013-04-01/2013-04-11", LocalDateRange::parse);
    String days = "2013-04-01T00:00:00Z/2013-04-11T00:00:00Z";
    iso(Interval.class, "an interval", days, Interval::parse);
  }

  private void parts() {
    iso(YearQuarter.class, "a quarter of a year", "2013-Q2", YearQuarter::parse);
    iso(YearHalf.class, "half a year", "2013-H1", YearHalf::parse);
    iso(YearWeek.class, "a week of a year", "2013-W15", YearWeek::parse);
    iso(OffsetDate.class, "a day with an offset", "2013-04-08+08:00", OffsetDate::parse);
    iso(HourMinute.class, "a time of day", "09:30", HourMinute::parse);
  }

  private void amounts() {
    iso(PeriodDuration.class, "a period with a duration", "P1Y2M3DT4H", PeriodDuration::parse);
    iso(Years.class, "a number of years", "P2Y", Years::parse);
    iso(Months.class, "a number of months", "P2M", Months::parse);
    iso(Weeks.class, "a number of weeks", "P2W", Weeks::parse);
    iso(Days.class, "a number of days", "P2D", Days::parse);
    iso(Hours.class, "a number of hours", "PT2H", Hours::parse);
    iso(Minutes.class, "a number of minutes", "PT2M", Minutes::parse);
    iso(Seconds.class, "a number of seconds", "PT2S", Seconds::parse);
  }

  private <T> void iso(Class<T> type, String what, String example, Function<String, T> parse) {
    new IsoText<>(type, what, example, parse).bind(this);
  }
}
