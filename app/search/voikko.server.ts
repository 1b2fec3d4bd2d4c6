import type { Reader, Reading, WordClass } from "#domain/search/reading";

/** Where Voikko's files are: its library last, those it needs before it, and the folder of its dictionaries. */
export type VoikkoFiles = { libraries: readonly string[]; dictionaries: string | null };

const CLASSES: Readonly<Record<string, WordClass>> = {
  nimisana: "noun",
  nimisana_laatusana: "noun",
  laatusana: "adjective",
  teonsana: "verb",
  nimi: "name",
  etunimi: "name",
  sukunimi: "name",
  paikannimi: "name",
  lyhenne: "name",
  sidesana: "function",
  suhdesana: "function",
  asemosana: "function",
  kieltosana: "function",
  huudahdussana: "function",
  seikkasana: "adjective",
};

/** Readings of common words come before those of names: "ukille" is seldom to somebody called Uki. */
const PLACE_OF: Readonly<Record<WordClass, number>> = {
  noun: 0,
  adjective: 1,
  verb: 2,
  function: 3,
  unknown: 4,
  name: 5,
};

type Analysis = { base: string; kind: string; structure: string; wordBases: string };

/** "=ppppppp=pppp=pppppppp" cuts a word of that many letters into its parts. */
function partsByStructure(word: string, structure: string): string[] {
  const lengths = structure.split("=").flatMap((part) => (part ? [part.replace(/[^a-zA-Z]/g, "").length] : []));
  let from = 0;
  return lengths.map((length) => word.slice(from, (from += length)));
}

/** "+omais(omainen)+hoita(hoitaa)+ja(+ja)": what each piece comes from; endings begin with a plus. */
const basesInside = (wordBases: string): { piece: string; base: string }[] =>
  Array.from(wordBases.matchAll(/\+([^+()]+)(?:\(([^+()][^()]*)\))?/g), ([, piece = "", base = ""]) => ({
    piece: piece.toLowerCase(),
    base: base.replaceAll("=", "").toLowerCase(),
  }));

/** The base form of a compound's part, as it is written in the compound. */
function partBase(written: string, inside: readonly { piece: string; base: string }[], analyse: Analyse): string {
  const known = inside.find(({ piece, base }) => base !== "" && piece === written)?.base;
  if (known) return known;
  const [alone] = analyse(written);
  if (alone) return alone.base.toLowerCase();
  return /[sn]$/.test(written) ? (analyse(`${written.slice(0, -1)}nen`)[0]?.base.toLowerCase() ?? written) : written;
}

type Analyse = (word: string) => Analysis[];

function readingOf(word: string, { base, kind, structure, wordBases }: Analysis, analyse: Analyse): Reading {
  const lower = base.toLowerCase();
  const inside = basesInside(wordBases);
  const wordClass = CLASSES[kind] ?? "noun";
  const cut = wordClass === "name" ? [] : partsByStructure(word, structure);
  if (cut.length < 2) {
    const [first] = inside;
    const root = first && first.base !== "" && first.base !== lower && inside.length > 1 ? first.base : null;
    return { base: lower, parts: [], written: [], root, class: wordClass };
  }
  const before = cut.slice(0, -1);
  const head = lower.slice(before.join("").length) || (cut.at(-1) ?? "");
  return {
    base: lower,
    parts: [...before.map((written) => partBase(written, inside, analyse)), head],
    written: [...before, head],
    root: null,
    class: wordClass,
  };
}

const isSame = (one: Reading) => (other: Reading) => one.base === other.base && one.parts.join() === other.parts.join();

/** Reads Finnish by the dictionary of Voikko. */
export function voikkoReader(analyse: Analyse, nearly: (word: string) => string[]): Reader {
  const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
  return {
    read(word) {
      const found = analyse(word);
      const analyses = found.length > 0 ? found : analyse(capitalised(word));
      const readings = analyses.map((analysis) => ({
        ...readingOf(word, analysis, analyse),
        ...(analysis.kind === "paikannimi" ? { isPlace: true } : {}),
      }));
      return readings
        .filter((reading, place) => readings.findIndex(isSame(reading)) === place)
        .sort((a, b) => PLACE_OF[a.class] - PLACE_OF[b.class]);
    },
    nearly: (word) => nearly(word).map((form) => form.toLowerCase()),
  };
}

/**
 * Loads libraries that need one another, in whatever order they can be: one that lacks another is tried again when that
 * is there. What stays missing is the system's affair, unless it is the last, which is what all of this is for.
 */
function loadInOrder<Library>(files: readonly string[], load: (file: string) => Library): Library {
  const needed = files.at(-1);
  if (needed === undefined) throw new Error("no library was named");
  let waiting = files.slice(0, -1);
  for (let before = -1; waiting.length > 0 && waiting.length !== before;) {
    before = waiting.length;
    waiting = waiting.filter((file) => {
      try {
        load(file);
        return false;
      } catch {
        return true;
      }
    });
  }
  return load(needed);
}

/** Opens Voikko's library. Throws when koffi or a library cannot be loaded. */
export async function openVoikko({ libraries, dictionaries }: VoikkoFiles): Promise<Reader> {
  const { default: koffi } = await import("koffi");
  const library = loadInOrder(libraries, (file) => koffi.load(file, { global: true }));
  const freeText = library.func("void voikko_free_mor_analysis_value_cstr(char *text)");
  const Text = koffi.disposable("char *", freeText); // what is not given back is lost memory
  const init = library.func("void *voikkoInit(_Out_ const char **error, const char *language, const char *path)");
  const analyseWord = library.func("void **voikkoAnalyzeWordCstr(void *handle, const char *word)");
  const valueOf = library.func("voikko_mor_analysis_value_cstr", Text, ["void *", "const char *"]);
  const free = library.func("void voikko_free_mor_analysis(void **analysis)");
  const suggest = library.func("void **voikkoSuggestCstr(void *handle, const char *word)");
  const freeAll = library.func("void voikkoFreeCstrArray(void **words)");
  const error: (string | null)[] = [null];
  const handle: unknown = init(error, "fi", dictionaries);
  if (!handle) throw new Error(error[0] ?? "Voikko has no Finnish dictionary");
  const POINTER = koffi.sizeof("void *");
  const text = (analysis: unknown, key: string): string => {
    const value: unknown = valueOf(analysis, key);
    return typeof value === "string" ? value : "";
  };
  /** What stands in a list that ends with nothing. */
  const listed = (list: unknown, type: string): unknown[] => {
    const items: unknown[] = [];
    for (let place = 0; ; place += 1) {
      const item: unknown = koffi.decode(list, place * POINTER, type);
      if (!item) return items;
      items.push(item);
    }
  };
  const analyse: Analyse = (word) => {
    const list: unknown = analyseWord(handle, word);
    if (!list) return [];
    const analyses = listed(list, "void *").map((analysis) => ({
      base: text(analysis, "BASEFORM"),
      kind: text(analysis, "CLASS"),
      structure: text(analysis, "STRUCTURE"),
      wordBases: text(analysis, "WORDBASES"),
    }));
    free(list);
    return analyses;
  };
  return voikkoReader(analyse, (word) => {
    const list: unknown = suggest(handle, word);
    if (!list) return [];
    const words = listed(list, "const char *").flatMap((each) => (typeof each === "string" ? [each] : []));
    freeAll(list);
    return words;
  });
}
