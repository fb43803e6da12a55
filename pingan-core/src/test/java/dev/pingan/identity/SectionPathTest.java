package dev.pingan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies beneath a section is told by its path, each number read to its end. */
class SectionPathTest {
  @ParameterizedTest
  @CsvSource({
    "四,四",
    "四,四(二)",
    "四,四(二)3",
    "四(二),四(二)",
    "四(二),四(二)3",
    "五,五1",
    "十,十(一)",
    "'',四(二)3",
    "'',''"
  })
  void isAtOrAbove(String path, String section) {
    assertThat(SectionPath.of(path).isAtOrAbove(section)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "四(二),四",
    "四(二),四(一)",
    "四(二)3,四(二)",
    "五1,五10",
    "五1,五12",
    "十,十一",
    "二,二十(一)",
    "四,''",
    "三,四(三)"
  })
  void isNotAbove(String path, String section) {
    assertThat(SectionPath.of(path).isAtOrAbove(section)).isFalse();
  }
}
