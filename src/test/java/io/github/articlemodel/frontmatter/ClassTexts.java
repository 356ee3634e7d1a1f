package io.github.articlemodel.frontmatter;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The sentences that a class is made with, from its class file (JVMS, section 4.4). */
final class ClassTexts {

  private ClassTexts() {}

  /** Reads the constant pool of the class of a name in the package of another one. */
  static List<String> of(Class<?> beside, String name) throws IOException {
    List<String> texts = new ArrayList<>();
    try (InputStream file = beside.getResourceAsStream(name + ".class");
        DataInputStream in = new DataInputStream(java.util.Objects.requireNonNull(file))) {
      in.skipNBytes(8);
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> {
            for (String part : in.readUTF().split("[\\x01\\x02]", -1)) {
              if (part.strip().contains(" ") && part.length() > 11) {
                texts.add(part);
              }
            }
          }
          case 5, 6 -> {
            in.skipNBytes(8);
            i++;
          }
          case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          default -> in.skipNBytes(4);
        }
      }
    }
    return texts;
  }
}
