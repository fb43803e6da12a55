package dev.pingan.narration;

/** Lines being put on a page. */
final class Page {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  void line(String line) {
    text.append(line).append('\n');
  }

  /** A line that belongs beneath the one before it. */
  void indented(String line) {
    line(INDENT + line);
  }

  void heading(String heading) {
    line("");
    line(heading);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
