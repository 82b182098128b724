import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Puts each line of a file into an index of its own document, then prints for each query the numbers of the lines
 * found: java Expand.java SYNONYMS TEXTS QUERY...
 */
class Expand {
    public static void main(String[] words) throws Exception {
        SolrSynonymParser parser = new SolrSynonymParser(true, true, plain());
        try (Reader rules = Files.newBufferedReader(Path.of(words[0]))) {
            parser.parse(rules);
        }
        QueryBuilder builder = new QueryBuilder(expanding(parser.build()));
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(plain()))) {
            for (String text : Files.readAllLines(Path.of(words[1]))) {
                Document document = new Document();
                document.add(new TextField("text", text, Field.Store.NO));
                writer.addDocument(document);
            }
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        for (int at = 2; at < words.length; at++) {
            Query query = builder.createPhraseQuery("text", words[at]);
            StringBuilder found = new StringBuilder();
            for (ScoreDoc hit : searcher.search(query, 100).scoreDocs) {
                found.append(found.length() == 0 ? "" : " ").append(hit.doc);
            }
            System.out.println(found);
        }
    }

    private static Analyzer plain() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
            }
        };
    }

    private static Analyzer expanding(SynonymMap synonyms) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                TokenStream lower = new LowerCaseFilter(tokenizer);
                return new TokenStreamComponents(tokenizer, new SynonymGraphFilter(lower, synonyms, true));
            }
        };
    }
}
