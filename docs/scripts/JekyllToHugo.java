///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS io.github.articlemodel:article-model:0.1.0-SNAPSHOT

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.corpus.ArticleFile;
import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.corpus.ArticleFiles;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.AtomicFile;
import io.github.articlemodel.source.EditRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Turns a folder of Jekyll posts into Hugo's content: front matter as TOML under Hugo's names, the
 * date of the file name as a field, the slug as the name of the file. The body stays byte for byte;
 * a Liquid tag in it is told. No file is written over: a post whose file is there already is refused.
 *
 * <p>java -cp article-model-cli.jar JekyllToHugo.java _posts content/posts
 */
public class JekyllToHugo {

  private static final Map<String, String> NAMES =
      Map.of("last_modified_at", "lastmod", "redirect_from", "aliases", "permalink", "url");

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: JekyllToHugo.java FROM TO");
      System.exit(2);
    }
    ArticleParser parser = ArticleParser.of(ParserOptions.of(Profile.jekyll()));
    ArticleFiles found = ArticleCorpus.of(Path.of(args[0])).list();
    found.problems().forEach(System.err::println);
    int refused = found.problems().size();
    for (ArticleFile file : found.files()) {
      ArticleDocument post = parser.parse(file.path());
      try {
        ArticleEdit edit = hugo(post);
        Path target = Path.of(args[1]).resolve(file.relative()).resolveSibling(name(post) + ".md");
        if (Files.exists(target)) {
          refused++;
          System.err.println(file.path() + ": not written, as " + target + " is there already");
          continue;
        }
        Files.createDirectories(target.getParent());
        AtomicFile.write(target, edit.apply().bytes());
        edit.losses().forEach(System.err::println);
        tellTags(post);
      } catch (EditRefusedException refusal) {
        refused++;
        System.err.println(refusal.diagnostic());
      }
    }
    System.exit(refused == 0 ? 0 : 1);
  }

  private static ArticleEdit hugo(ArticleDocument post) {
    ArticleFields fields = post.fields();
    ArticleEdit edit = post.edit();
    ArticleField<ArticleDate> date = fields.date();
    if (date.origin() == ArticleField.Origin.FILE_NAME) {
      edit = edit.set("date", FieldValue.of(date.value().orElseThrow().value()));
    }
    for (Map.Entry<String, String> name : NAMES.entrySet()) {
      if (post.metadata().field(name.getKey()).isPresent()) {
        edit = edit.with(new FieldEdit.Rename(FieldPath.of(name.getKey()), name.getValue()));
      }
    }
    if (post.metadata().field("published").isPresent()) {
      edit = edit.with(new FieldEdit.Remove(FieldPath.of("published")));
      edit = edit.set("draft", FieldValue.of(fields.draft().orElse(false)));
    }
    return edit.convertFrontMatter(FrontMatterFormat.TOML);
  }

  private static String name(ArticleDocument post) {
    return post.fields().slug().orElse("index");
  }

  private static void tellTags(ArticleDocument post) {
    long tags =
        post.article().walk().stream()
            .filter(node -> node instanceof TemplateTag || node instanceof TemplateBlock)
            .count();
    if (tags > 0) {
      System.err.println(
          post.source().name() + ": " + tags + " Liquid tags, which Hugo does not have");
    }
  }
}
