import { elsewhereIn, type NamedMunicipality } from "#domain/associations/place-municipality";
import type { ImportedRecord, OutsideWord, RecordKind, Saying, WordList } from "#domain/import/imported-record";
import type { SharedTaxonomy, Term } from "#domain/taxonomy/term";

type List = SharedTaxonomy | "villages";
/** `own`: the municipality that the records belong to. */
export type KnownWords = Record<List, WordIndex> & { own: NamedMunicipality | null };

/** The codes of a list by every word that leads to one: the code itself and its names in any language. */
type WordIndex = { codes: ReadonlySet<string>; byName: ReadonlyMap<string, string> };

const LISTS_OF: Record<RecordKind, Readonly<Record<string, List>>> = {
  association: {
    fields: "fields",
    volunteerTypes: "volunteerTypes",
    operatingArea: "villages",
    accessibility: "accessibility",
  },
  activity: {
    categories: "categories",
    volunteerType: "volunteerTypes",
    targetGroups: "targetGroups",
    needs: "needs",
    accessibility: "accessibility",
    "place.village": "villages",
  },
  cooperationForm: {},
  premises: { village: "villages" },
  wheelEvent: {},
};

/** A list to look words up in. Names yield to codes, and a later term to an earlier one of the same name. */
export function wordIndex(terms: readonly Pick<Term, "code" | "names">[]): WordIndex {
  const named = terms.flatMap(({ code, names }) =>
    [code, names.fi, names.sv, names.en].flatMap((name) => (name ? [[name.toLowerCase(), code] as const] : [])),
  );
  return { codes: new Set(terms.map(({ code }) => code)), byName: new Map(named.toReversed()) };
}

type Placed = { saying: Saying; outside: OutsideWord[] };

function placed(saying: Saying, taxonomy: WordList, { codes, byName }: WordIndex): Placed {
  const outside: OutsideWord[] = [];
  const codeOf = (word: string): string => {
    const code = codes.has(word) ? word : byName.get(word.toLowerCase());
    if (code === undefined && word) outside.push({ taxonomy, value: word });
    return code ?? word;
  };
  const { path, value } = saying;
  if (Array.isArray(value))
    return { saying: { path, value: [...new Set(value.map((word) => codeOf(String(word))))] }, outside };
  return { saying: { path, value: typeof value === "string" ? codeOf(value) : value }, outside };
}

const MUNICIPALITY = "place.municipality";

/** A record whose place is elsewhere only where it is in another municipality than the record belongs to. */
export const withPlace = (record: ImportedRecord, own: NamedMunicipality | null): ImportedRecord => ({
  ...record,
  said: record.said.map((saying) =>
    saying.path === MUNICIPALITY
      ? { ...saying, value: elsewhereIn(typeof saying.value === "string" ? saying.value : null, own) }
      : saying,
  ),
});

/** The villages of another municipality are none of ours to list. */
const isOurs = ({ said }: ImportedRecord, path: string): boolean =>
  path !== "place.village" || said.every((saying) => saying.path !== MUNICIPALITY || saying.value === null);

/**
 * A record with our codes in place of the names people write for them. A word that its list does not know stays as it is
 * and is told of, so that a coordinator can add it or mend a spelling.
 */
export function placeWords(told: ImportedRecord, known: KnownWords): ImportedRecord {
  const record = withPlace(told, known.own);
  const lists = LISTS_OF[record.kind];
  const all = record.said.map((saying): Placed => {
    const list = lists[saying.path];
    return list === undefined || !isOurs(record, saying.path)
      ? { saying, outside: [] }
      : placed(saying, list, known[list]);
  });
  return {
    ...record,
    said: all.map(({ saying }) => saying),
    outside: [...record.outside, ...all.flatMap(({ outside }) => outside)],
  };
}
