package dev.pingan.plan.publicsafety;

import dev.pingan.plan.Modality;
import java.util.List;
import java.util.Map;

/**
 * Every sentence of the text, as it was numbered before anything was encoded: id, force, path.
 *
 * <p>M mandatory, m mandatory in form only, N must not happen, T target, P principle, H
 * exhortation, - no norm.
 */
final class Inventory {
  private static final Map<String, Modality> LETTERS =
      Map.of(
          "M", Modality.MANDATORY,
          "m", Modality.DOCUMENTARY,
          "N", Modality.ZERO,
          "T", Modality.TARGET,
          "P", Modality.PRINCIPLE,
          "H", Modality.HORTATORY,
          "-", Modality.NONE);

  private static final String ROWS =
      """
      C001 H 一·1b
      C002 H 一·1c
      C003 H 一·1d
      C004 H 一·1e
      C005 T 二(一)·1a
      C006 T 二(一)·1b
      C007 M 二(二)·1a
      C008 M 二(二)·1b
      C009 m 二(二)·1c
      C010 N 二(二)·2 一是
      C011 N 二(二)·3 二是
      C012 N 二(二)·4 三是
      C013 N 二(二)·5 四是
      C014 N 二(二)·6 五是
      C015 N 二(二)·7 六是
      C016 N 二(二)·8 七是
      C017 N 二(二)·9 八是
      C018 M 三·1
      C019 M 三·2a
      C020 M 三·2b
      C021 M 三·2c
      C022 M 三·3a
      C023 M 三·3b
      C024 M 四(一)·1a
      C025 m 四(一)·1b
      C026 M 四(一)·2
      C027 M 四(二)1·1a
      C028 M 四(二)1·1b
      C029 M 四(二)1·1c
      C030 M 四(二)1·2a
      C031 H 四(二)1·2b
      C032 m 四(二)1·2c
      C033 M 四(二)1·3a 一是
      C034 M 四(二)1·3b
      C035 M 四(二)1·4 二是
      C036 M 四(二)1·5a 三是
      C037 H 四(二)1·5b
      C038 M 四(二)1·6a 四是
      C039 M 四(二)1·6b
      C040 M 四(二)2·1a
      C041 m 四(二)2·1b
      C042 m 四(二)2·1c
      C043 M 四(二)2·1d
      C044 H 四(二)2·1e
      C045 M 四(二)2·2
      C046 M 四(二)3·1a
      C047 M 四(二)3·1b
      C048 M 四(二)3·2
      C049 M 四(二)4·1a
      C050 M 四(二)4·1b
      C051 M 四(二)4·1c
      C052 M 四(二)4·1d
      C053 m 四(二)4·1e
      C054 P 四(二)5·1a
      C055 P 四(二)5·1b
      C056 m 四(二)5·1c
      C057 M 四(二)5·1d
      C058 m 四(二)5·1e
      C059 M 四(二)5·1f
      C060 M 四(二)5·1f
      C061 M 四(二)5·1f
      C062 H 四(二)5·1g
      C063 M 四(二)5·1h
      C064 M 四(二)5·1h
      C065 M 四(二)5·1h
      C066 H 四(二)5·1i
      C067 M 四(二)5·2a
      C068 M 四(二)5·2b
      C069 H 四(二)5·2c
      C070 M 四(三)·1a
      C071 H 四(三)·1b
      C072 H 四(三)·1c
      C073 M 四(三)1·1
      C074 m 四(三)2·1a
      C075 M 四(三)2·1b
      C076 m 四(三)2·1c
      C077 m 四(三)2·1d
      C078 m 四(三)2·1e
      C079 H 四(三)2·2
      C080 M 四(三)3·1a
      C081 M 四(三)3·1b
      C082 M 四(三)3·1c
      C083 M 四(三)3·1d
      C084 M 四(三)3·1e
      C085 M 四(三)3·1f
      C086 H 五1·2a
      C087 H 五1·2b
      C088 H 五1·2c
      C089 m 五1·2d
      C090 P 五1·3a
      C091 M 五1·3b
      C092 M 五1·3c
      C093 M 五1·3d
      C094 M 五1·3d
      C095 M 五1·3d
      C096 P 五1·3e
      C097 m 五1·3f
      C098 m 五2·1a
      C099 H 五2·1b
      C100 M 五2·1c
      C101 M 五2·1d
      C102 M 五3·1a
      C103 M 五3·1b
      C104 m 五3·1c
      C105 M 五3·2a
      C106 M 五3·2b
      C107 H 五3·2c
      X01 - 题
      X02 - 序·1
      X03 - 一·1a
      X04 - 一·1f
      X05 - 五1·1
      X06 - 二(二)·1d
      """;

  private Inventory() {}

  static List<Row> rows() {
    return ROWS.lines().map(Inventory::row).toList();
  }

  private static Row row(String line) {
    String[] cells = line.split(" ", 3);
    return new Row(cells[0], cells[2], LETTERS.getOrDefault(cells[1], Modality.NONE));
  }

  /** One sentence or part of a sentence. */
  record Row(String id, String path, Modality modality) {}
}
