/** A named module that uses the library. */
module consumer {
  requires io.github.articlemodel;
}
