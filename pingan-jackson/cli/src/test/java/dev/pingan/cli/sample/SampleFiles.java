package dev.pingan.cli.sample;

import dev.pingan.jackson.LedgerWriter;
import dev.pingan.jackson.PinganJson;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Organisation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample as files. Run it with the directory of the resources to write them anew. */
final class SampleFiles {
  static final String ORGANISATION = "organisation.json";
  static final String LEDGER = "ledger.ndjson";

  /** A note that somebody typed in among the records; it is none. */
  private static final String NO_RECORD = "走访记录另附，见纸质台账\n";

  /** After this many records the note comes. */
  private static final int BEFORE_THE_NOTE = 1_000;

  private SampleFiles() {}

  public static void main(String... directory) throws IOException {
    Path to = Path.of(directory[0]);
    Files.write(to.resolve(ORGANISATION), organisation());
    Files.write(to.resolve(LEDGER), ledger());
  }

  static byte[] organisation() {
    return (PinganJson.organisation().write(SampleOrganisation.organisation()) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] ledger() {
    Organisation organisation = SampleOrganisation.organisation();
    List<LedgerRecord> records = SampleLedger.records(organisation);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LedgerWriter writer = LedgerWriter.of(bytes);
    writer.writeAll(records.subList(0, BEFORE_THE_NOTE));
    bytes.writeBytes(NO_RECORD.getBytes(StandardCharsets.UTF_8));
    writer.writeAll(records.subList(BEFORE_THE_NOTE, records.size()));
    return bytes.toByteArray();
  }
}
