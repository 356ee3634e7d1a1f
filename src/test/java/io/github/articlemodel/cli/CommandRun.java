package io.github.articlemodel.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a run of the program gave: its exit status, and what it printed, with LF line ends. */
record CommandRun(int status, String out, String err) {

  static CommandRun of(Object... args) {
    return withInput(new byte[0], args);
  }

  static CommandRun withInput(byte[] input, Object... args) {
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = ArticleCommand.run(new ByteArrayInputStream(input), out, err, texts);
    return new CommandRun(status, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
