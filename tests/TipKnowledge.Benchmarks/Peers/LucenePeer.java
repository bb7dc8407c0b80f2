import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * Apache Lucene's side of a comparison. It understands the same commands as OwnPeer and answers in the same lines of JSON.
 *
 * <p>index PASSAGES DIRECTORY language|whitespace: builds an index of one segment, prints its figures, and waits for the end of its input.
 *
 * <p>search DIRECTORY QUERIES language|whitespace: says which queries it can read, then answers lines of its input: "time CLASS SECONDS",
 * "hits COUNT", "heap".
 */
public final class LucenePeer {
  private static final int TOP = 10;
  private static final double BUFFER_MEGABYTES = 256;

  private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private static final BufferedReader IN = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

  private static final class ReadQuery {
    final String id;
    final Query query;

    ReadQuery(String id, Query query) {
      this.id = id;
      this.query = query;
    }
  }

  public static void main(String[] args) throws Exception {
    Analyzer analyzer = args[3].equals("whitespace")
        ? new WhitespaceAnalyzer()
        : new PerFieldAnalyzerWrapper(new IndonesianAnalyzer(), Map.of("body_en", new EnglishAnalyzer()));
    if (args[0].equals("index")) index(Paths.get(args[1]), Paths.get(args[2]), analyzer);
    else search(Paths.get(args[1]), Paths.get(args[2]), analyzer);
  }

  private static void index(Path passages, Path folder, Analyzer analyzer) throws IOException {
    long start = System.nanoTime();
    long textBytes = 0;
    long documents = 0;
    IndexWriterConfig config = new IndexWriterConfig(analyzer)
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE).setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (Directory directory = new MMapDirectory(folder);
        IndexWriter writer = new IndexWriter(directory, config);
        BufferedReader in = Files.newBufferedReader(passages)) {
      for (String line; (line = in.readLine()) != null; documents++) {
        Map<String, String> passage = Json.read(line);
        String text = passage.get("text");
        textBytes += text.getBytes(StandardCharsets.UTF_8).length;
        Document document = new Document();
        document.add(new StringField("id", passage.get("id"), Field.Store.YES));
        document.add(new StringField("lang", passage.get("lang"), Field.Store.NO));
        document.add(new TextField("body_" + passage.get("lang"), text, Field.Store.YES));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
      writer.commit();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    OUT.printf(Locale.ROOT, "{\"documents\":%d,\"textBytes\":%d,\"seconds\":%.3f,\"indexBytes\":%d}%n", documents, textBytes, seconds, size(folder));
    while (IN.readLine() != null) { }
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) size += Files.size(file);
    }
    return size;
  }

  private static void search(Path folder, Path queryFile, Analyzer analyzer) throws Exception {
    Map<String, List<ReadQuery>> classes = readQueries(queryFile, analyzer);
    try (Directory directory = new MMapDirectory(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null); // every search is a search
      for (String line; (line = IN.readLine()) != null; ) {
        String[] command = line.split(" ");
        if (command[0].equals("time")) time(searcher, classes.get(command[1]), Double.parseDouble(command[2]));
        else if (command[0].equals("hits")) hits(searcher, classes, Integer.parseInt(command[1]));
        else heap();
      }
    }
  }

  private static Map<String, List<ReadQuery>> readQueries(Path file, Analyzer analyzer) throws IOException {
    Map<String, List<ReadQuery>> classes = new LinkedHashMap<>();
    StringBuilder failed = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      Map<String, String> row = Json.read(line);
      try {
        Query query = new QueryParser("body_" + row.get("lang"), analyzer).parse(row.get("query"));
        classes.computeIfAbsent(row.get("class"), c -> new ArrayList<>()).add(new ReadQuery(row.get("id"), query));
      } catch (ParseException problem) {
        failed.append(failed.length() > 0 ? "," : "").append(Json.quote(row.get("id")));
      }
    }
    OUT.println("{\"failed\":[" + failed + "]}");
    return classes;
  }

  // whole passes over the queries, so that each counts the same
  private static void time(IndexSearcher searcher, List<ReadQuery> queries, double seconds) throws IOException {
    List<StringBuilder> nanos = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) nanos.add(new StringBuilder());
    long end = System.nanoTime() + (long) (seconds * 1e9);
    do {
      for (int i = 0; i < queries.size(); i++) {
        long start = System.nanoTime();
        searcher.search(queries.get(i).query, TOP);
        long took = System.nanoTime() - start;
        nanos.get(i).append(nanos.get(i).length() > 0 ? "," : "").append(took);
      }
    } while (System.nanoTime() < end);
    StringBuilder line = new StringBuilder("{\"nanos\":[");
    for (int i = 0; i < nanos.size(); i++) line.append(i > 0 ? ",[" : "[").append(nanos.get(i)).append(']');
    OUT.println(line.append("]}"));
  }

  private static void hits(IndexSearcher searcher, Map<String, List<ReadQuery>> classes, int count) throws IOException {
    for (List<ReadQuery> queries : classes.values()) {
      for (ReadQuery query : queries) {
        TopScoreDocCollector collector = TopScoreDocCollector.create(count, Integer.MAX_VALUE);
        searcher.search(query.query, collector);
        TopDocs found = collector.topDocs();
        StringBuilder line = new StringBuilder("{\"id\":" + Json.quote(query.id) + ",\"total\":" + found.totalHits.value + ",\"hits\":[");
        String comma = "";
        for (ScoreDoc hit : found.scoreDocs) {
          String id = searcher.doc(hit.doc, Set.of("id")).get("id");
          line.append(comma).append("{\"id\":").append(Json.quote(id)).append(",\"score\":").append(hit.score).append('}');
          comma = ",";
        }
        OUT.println(line.append("]}"));
      }
    }
    OUT.println("{\"end\":true}");
  }

  private static void heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    OUT.println("{\"bytes\":" + (runtime.totalMemory() - runtime.freeMemory()) + "}");
  }

  /** Flat JSON objects of texts: all that passages and queries are. */
  private static final class Json {
    private final String line;
    private int at;

    private Json(String line) {
      this.line = line;
    }

    static Map<String, String> read(String line) {
      Json json = new Json(line);
      Map<String, String> object = new HashMap<>();
      while ((json.at = line.indexOf('"', json.at)) >= 0) {
        String name = json.text();
        json.at = line.indexOf('"', json.at);
        object.put(name, json.text());
      }
      return object;
    }

    static String quote(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      for (at++; line.charAt(at) != '"'; at++) text.append(line.charAt(at) == '\\' ? escaped() : line.charAt(at));
      at++;
      return text.toString();
    }

    private char escaped() {
      char escape = line.charAt(++at);
      switch (escape) {
        case 'n': return '\n';
        case 't': return '\t';
        case 'r': return '\r';
        case 'b': return '\b';
        case 'f': return '\f';
        case 'u': at += 4; return (char) Integer.parseInt(line.substring(at - 3, at + 1), 16);
        default: return escape;
      }
    }
  }
}
