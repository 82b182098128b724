import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * java Expand.java SYNONYMS TEXTS QUERY...
 *
 * <p>Indexes each line of TEXTS as a document, searches each QUERY with SYNONYMS, and prints the numbers of the lines
 * found: with the standard tokenizer, a tab, with the Korean one (nori).
 */
class Expand {
    public static void main(String[] words) throws Exception {
        Path synonyms = Path.of(words[0]);
        Search standard = new Search(StandardTokenizer::new, synonyms, Path.of(words[1]));
        Search korean = new Search(KoreanTokenizer::new, synonyms, Path.of(words[1]));
        for (String query : Stream.of(words).skip(2).toList()) {
            System.out.println(standard.found(query) + "\t" + korean.found(query));
        }
    }

    private static class Search {
        private final Supplier<Tokenizer> tokenizer;
        private final QueryBuilder builder;
        private final IndexSearcher searcher;

        Search(Supplier<Tokenizer> tokenizer, Path synonyms, Path texts) throws IOException, ParseException {
            this.tokenizer = tokenizer;
            SolrSynonymParser parser = new SolrSynonymParser(true, true, analyzer(null));
            try (Reader rules = Files.newBufferedReader(synonyms)) {
                parser.parse(rules);
            }
            builder = new QueryBuilder(analyzer(parser.build()));
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer(null)))) {
                for (String text : Files.readAllLines(texts)) {
                    Document document = new Document();
                    document.add(new TextField("text", text, Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        }

        String found(String query) throws IOException {
            return Stream.of(searcher.search(builder.createPhraseQuery("text", query), 100).scoreDocs)
                    .map(hit -> hit.doc)
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
        }

        private Analyzer analyzer(SynonymMap synonyms) {
            return new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer source = tokenizer.get();
                    TokenStream lower = new LowerCaseFilter(source);
                    TokenStream last = synonyms == null ? lower : new SynonymGraphFilter(lower, synonyms, true);
                    return new TokenStreamComponents(source, last);
                }
            };
        }
    }
}
