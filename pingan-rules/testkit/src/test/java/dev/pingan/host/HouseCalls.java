package dev.pingan.host;

import dev.pingan.facts.Facts;
import dev.pingan.facts.Numbering;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Amendment;
import dev.pingan.ledger.Amendments;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.ledger.Withdrawal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A bureau's own table of house calls, of which every version of a row is kept, as a ledger. The
 * guide for hosts shows this file.
 */
final class HouseCalls {
  private static final String FIRST = "select * from house_call where version = 1";
  private static final String LATER = "select * from house_call where version > 1";
  private static final int FETCHED_AT_ONCE = 1000;

  private final Connection connection;

  HouseCalls(Connection connection) {
    this.connection = connection;
  }

  static Entry entry(ResultSet row) throws SQLException {
    return Entry.builder()
        .id(original(row))
        .occurredOn(row.getObject("called_on", LocalDate.class))
        .recordedAt(row.getObject("entered_at", OffsetDateTime.class).toInstant())
        .recordedBy(row.getString("entered_by"))
        .content(visit(row))
        .build();
  }

  static Amendment amendment(ResultSet row) throws SQLException {
    // digits that fill up to six: of two versions entered at one instant the greater id is in force
    Id<LedgerRecord> id = Id.of("%s/v%06d".formatted(original(row), row.getInt("version")));
    return row.getBoolean("struck_out")
        ? Withdrawal.builder()
            .id(id)
            .original(original(row))
            .reason("struck-out")
            .recordedAt(row.getObject("entered_at", OffsetDateTime.class).toInstant())
            .recordedBy(row.getString("entered_by"))
            .build()
        : Replacement.builder()
            .id(id)
            .original(original(row))
            .reason("corrected")
            .recordedAt(row.getObject("entered_at", OffsetDateTime.class).toInstant())
            .recordedBy(row.getString("entered_by"))
            .occurredOn(row.getObject("called_on", LocalDate.class))
            .content(visit(row))
            .build();
  }

  Facts facts(Numbering numbering) throws SQLException {
    try (PreparedStatement firstVersions = connection.prepareStatement(FIRST);
        Stream<Entry> entries = entries(firstVersions)) {
      return entries.collect(Facts.gathering(numbering, amendments()));
    }
  }

  Amendments amendments() throws SQLException {
    List<Amendment> amendments = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LATER)) {
      while (row.next()) {
        amendments.add(amendment(row));
      }
    }
    return Amendments.of(amendments);
  }

  /** The records of all versions, for whoever wants a ledger in memory. */
  List<LedgerRecord> records() throws SQLException {
    List<LedgerRecord> records = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select * from house_call")) {
      while (row.next()) {
        records.add(row.getInt("version") == 1 ? entry(row) : amendment(row));
      }
    }
    return records;
  }

  private static Id<LedgerRecord> original(ResultSet row) throws SQLException {
    return Id.of("house_call/" + row.getLong("call_id"));
  }

  private static Visit visit(ResultSet row) throws SQLException {
    return Visit.builder()
        .unit(Id.of(row.getString("unit_code")))
        .household(Id.of(row.getString("household_code")))
        .tasks(tasks(row))
        .membersReached(row.getInt("reached"))
        .build();
  }

  private static Set<VisitTask> tasks(ResultSet row) throws SQLException {
    Set<VisitTask> tasks = EnumSet.noneOf(VisitTask.class);
    for (VisitTask task : VisitTask.values()) {
      if (row.getBoolean("did_" + task.code())) {
        tasks.add(task);
      }
    }
    return tasks;
  }

  /** Row after row, so that a table of any size passes through in little memory. */
  private static Stream<Entry> entries(PreparedStatement statement) throws SQLException {
    statement.setFetchSize(FETCHED_AT_ONCE);
    ResultSet row = statement.executeQuery();
    return StreamSupport.stream(new Rows(row), false);
  }

  private static final class Rows extends AbstractSpliterator<Entry> {
    private final ResultSet row;

    Rows(ResultSet row) {
      super(Long.MAX_VALUE, Spliterator.NONNULL);
      this.row = row;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Entry> action) {
      try {
        if (!row.next()) {
          return false;
        }
        action.accept(entry(row));
        return true;
      } catch (SQLException e) {
        throw new IllegalStateException("the table of house calls cannot be read", e);
      }
    }
  }
}
