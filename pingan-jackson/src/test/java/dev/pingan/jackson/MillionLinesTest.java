package dev.pingan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.jackson.LedgerReader.Count;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Reading a ledger takes no more memory for a million lines than for a few. */
class MillionLinesTest {
  private static final int LINES = 1_000_000;
  private static final int SAMPLE_EACH = 100_000;
  private static final long MOST_BYTES = 8L << 20;

  @Test
  @Tag("slow")
  void memoryStaysFlat(TestReporter reporter) {
    Runtime memory = Runtime.getRuntime();
    AtomicLong read = new AtomicLong();
    AtomicLong first = new AtomicLong();
    AtomicLong most = new AtomicLong();
    Count count =
        LedgerReader.of(line -> {})
            .read(
                new Lines(),
                record -> {
                  if (read.incrementAndGet() % SAMPLE_EACH == 0) {
                    System.gc();
                    long used = memory.totalMemory() - memory.freeMemory();
                    first.compareAndSet(0, used);
                    most.accumulateAndGet(used, Math::max);
                  }
                });
    assertThat(count).isEqualTo(new Count(LINES, 0));
    reporter.publishEntry("bytes grown", Long.toString(most.get() - first.get()));
    assertThat(most.get() - first.get()).isLessThan(MOST_BYTES);
  }

  /** A million visits, made as they are read. */
  private static final class Lines extends InputStream {
    private byte[] line = new byte[0];
    private int at;
    private int number;

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (at == line.length) {
        if (number == LINES) {
          return -1;
        }
        number++;
        at = 0;
        line =
            ("{\"type\":\"visit\",\"id\":\"e"
                    + number
                    + "\",\"occurredOn\":\"2023-04-08\","
                    + "\"recordedAt\":\"2023-04-08T01:30:00Z\",\"recordedBy\":\"o07\","
                    + "\"unit\":\"u03\",\"household\":\"h"
                    + number
                    + "\",\"tasks\":[\"booklet\"],\"membersReached\":2}\n")
                .getBytes(UTF_8);
      }
      int taken = Math.min(length, line.length - at);
      System.arraycopy(line, at, into, offset, taken);
      at += taken;
      return taken;
    }
  }
}
