package io.github.articlemodel.rules.broken.source;

import java.util.logging.Logger;

/** Prints and logs. */
final class Prints {
  void print() {
    System.out.println("noise");
    Logger.getGlobal().info("noise");
  }
}
