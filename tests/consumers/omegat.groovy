// What OmegaT's glossary pane shows for sentences: its own reader of glossary files, its own search and its own
// tokenizer for the language. Its console mode knows no glossaries, so the pane's classes are called without a window.
// Arguments: project folder (with glossary/), source language, target language, sentences.
// Prints a line a hit: sentence, source, targets, comment, with tabs between them and " | " for "; " and line breaks.
import org.omegat.core.Core
import org.omegat.core.data.*
import org.omegat.filters2.master.PluginUtils
import org.omegat.gui.glossary.*
import org.omegat.util.RuntimePreferences

// The manager of glossaries with the files of the project's glossary folder, and no pane to refresh.
class WindowlessManager extends GlossaryManager {
    List entries = []

    WindowlessManager(ProjectProperties properties) {
        super(null)
        priorityGlossary = new File(properties.writeableGlossary)
        def load = GlossaryManager.getDeclaredMethod("loadGlossaryFile", File)
        load.accessible = true
        new File(properties.glossaryRoot).listFiles().sort().each { entries.addAll(load.invoke(this, it) ?: []) }
    }

    List getGlossaryEntries(String text) { entries }
}

// The search in a segment, which nobody leaves meanwhile.
class WindowlessSearch extends FindGlossaryThread {
    WindowlessSearch(SourceTextEntry segment, GlossaryManager manager) { super(null, segment, manager) }

    void checkEntryChanged() {}

    List hits() { search() }
}

def (folder, source, target) = args
RuntimePreferences.configDir = "$folder/config/"
PluginUtils.loadPlugins([:])
def properties = new ProjectProperties(new File(folder))
properties.sourceLanguage = source
properties.targetLanguage = target
def tokenizer = PluginUtils.getTokenizerClassForLanguage(properties.sourceLanguage).newInstance()
Core.project = [
    getProjectProperties: { properties },
    getSourceTokenizer: { tokenizer },
    isProjectLoaded: { true },
] as NotLoadedProject

def manager = new WindowlessManager(properties)
args.drop(3).each { sentence ->
    def key = new EntryKey("text.txt", sentence, null, null, null, null)
    def segment = new SourceTextEntry(key, 1, null, null, [])
    new WindowlessSearch(segment, manager).hits().each { hit ->
        def targets = hit.getLocTerms(false).join(" | ")
        println([sentence, hit.srcText, targets, hit.commentText.replace("\n", " | ")].join("\t"))
    }
}
System.exit(0)
