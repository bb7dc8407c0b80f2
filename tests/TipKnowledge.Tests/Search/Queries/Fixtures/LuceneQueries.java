// Makes lucene-queries.tsv: random queries, and how Apache Lucene 8.7's classic parser reads each (or ERROR).
//   java -cp "$(ls /usr/share/java/lucene-*.jar | tr '\n' ':')" LuceneQueries.java > lucene-queries.tsv
import java.util.*;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.*;
import org.apache.lucene.search.*;
import org.apache.lucene.util.BytesRef;

public class LuceneQueries {
  static final Random random = new Random(20261121);
  static final String[] WORDS = {"cat", "dog", "fox", "the", "owl"};

  public static void main(String[] a) throws Exception {
    StandardAnalyzer analyzer = new StandardAnalyzer(new CharArraySet(List.of("the"), false));
    Set<String> seen = new LinkedHashSet<>();
    while (seen.size() < 600) seen.add(clauses(0));
    for (String query : seen) {
      String meaning;
      try {
        QueryParser parser = new QueryParser("body", analyzer);
        parser.setAllowLeadingWildcard(true);
        meaning = show(parser.parse(query));
      } catch (ParseException e) {
        meaning = "ERROR";
      }
      System.out.println(query + "\t" + meaning);
    }
  }

  static String word() { return WORDS[random.nextInt(WORDS.length)]; }

  static String clauses(int depth) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(depth == 0 ? 4 : 3);
    for (int i = 0; i < count; i++) {
      if (i > 0 || random.nextInt(25) == 0) text.append(pick(" ", " ", " AND ", " OR ", " && ", " || "));
      text.append(pick("", "", "", "", "", "", "+", "-", "!", "NOT ")).append(clause(depth));
    }
    return text.toString().trim() + (random.nextInt(40) == 0 ? pick(" AND", ")", " NOT") : "");
  }

  static String clause(int depth) {
    switch (random.nextInt(depth < 3 ? 14 : 11)) {
      case 0: return "\"" + word() + " " + word() + " " + word() + "\"" + pick("", "~2", "~3");
      case 1: return word() + "^" + pick("2", "0.5");
      case 2: return pick("do*", "ca?", "f?x*", "*wl");
      case 3: return pick("cat~1", "dog~", "fox~2", "owl~0.8");
      case 4: return pick("[cat TO fox]", "{cat TO fox}", "[cat TO *]", "[* TO dog}", "body:[\"cat\" TO \"dog\"]");
      case 5: return "body:" + word();
      case 6: return pick("\\+cat", "c\\at", "\\u0063at", "\"cow \\\" bee\"");
      case 7: case 8: case 9: case 10: return word();
      default: return pick("", "", "body:") + "(" + clauses(depth + 1) + ")" + pick("", "", "^3");
    }
  }

  static String pick(String... of) { return of[random.nextInt(of.length)]; }

  static String show(Query query) {
    if (query instanceof BooleanQuery) {
      List<BooleanClause> clauses = ((BooleanQuery) query).clauses();
      if (clauses.isEmpty()) return "NONE";
      if (clauses.size() == 1 && !clauses.get(0).isProhibited()) return show(clauses.get(0).getQuery());
      StringJoiner all = new StringJoiner(" ", "(", ")");
      for (BooleanClause c : clauses) all.add((c.isProhibited() ? "-" : c.isRequired() ? "+" : "") + show(c.getQuery()));
      return all.toString();
    }
    if (query instanceof BoostQuery) return show(((BoostQuery) query).getQuery()) + "^" + ((BoostQuery) query).getBoost();
    if (query instanceof TermQuery) return ((TermQuery) query).getTerm().text();
    if (query instanceof PrefixQuery) return ((PrefixQuery) query).getPrefix().text() + "*";
    if (query instanceof WildcardQuery) return ((WildcardQuery) query).getTerm().text();
    if (query instanceof FuzzyQuery) return ((FuzzyQuery) query).getTerm().text() + "~" + ((FuzzyQuery) query).getMaxEdits();
    if (query instanceof TermRangeQuery) {
      TermRangeQuery q = (TermRangeQuery) query;
      return (q.includesLower() ? "[" : "{") + text(q.getLowerTerm()) + " TO " + text(q.getUpperTerm()) + (q.includesUpper() ? "]" : "}");
    }
    PhraseQuery phrase = (PhraseQuery) query;
    StringJoiner terms = new StringJoiner(" ", "\"", "\"");
    Term[] all = phrase.getTerms();
    for (int i = 0; i < all.length; i++) terms.add(all[i].text() + "@" + phrase.getPositions()[i]);
    return terms + (phrase.getSlop() > 0 ? "~" + phrase.getSlop() : "");
  }

  static String text(BytesRef term) { return term == null ? "*" : term.utf8ToString(); }
}
