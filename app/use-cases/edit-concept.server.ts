import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Concept } from "#domain/search/thesaurus/concept";
import {
  difference,
  tooGeneral,
  wordsOfConcept,
  type ConceptEdit,
  type ConceptWords,
} from "#domain/search/thesaurus/edits";
import { readNames } from "#domain/search/thesaurus/beside-names";
import { FOUNDING_CONCEPTS } from "#domain/search/thesaurus/founding";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { findHomeMunicipality } from "#models/municipality.server";
import { isDuplicateKey, saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { findConceptEdits, ThesaurusConceptModel, versionOf } from "#models/thesaurus-concept.server";

/** An edit of a concept of the search; `version` is 0 where nobody had edited it before. */
export type ConceptCommand = { code: string; version: number; actor: Actor; now: Date };

export type ConceptRefusal =
  | { code: "notFound" | "notAllowed" | "changedMeanwhile" | "codeTaken" }
  | { code: "tooGeneral"; field: string; word: string }
  | NameFault;

/** A concept as an edit finds it: what it was founded as, and what has been made of it. */
type ConceptNow = {
  founding: Concept | null;
  edit: Omit<ConceptEdit, "code"> | null;
  /** The names of all concepts, whether they are in use or not, in their alphabetical order. */
  names: ReadonlySet<string>;
};

type Edit = {
  event: string;
  change: (now: ConceptNow) => Result<Omit<ConceptEdit, "code">, ConceptRefusal>;
};

/** The history tells in short which words came and went. */
const LONGEST_FACT = 300;
const told = (words: readonly string[]): string => {
  const all = words.join(", ");
  return all.length > LONGEST_FACT ? `${all.slice(0, LONGEST_FACT)}…` : all;
};

/** The names of all concepts, whether they are in use or not. */
export async function namesOfConcepts(): Promise<ReadonlySet<string>> {
  const edits = await findConceptEdits();
  const inOrder = new Intl.Collator("fi");
  return new Set([...FOUNDING_CONCEPTS, ...edits].map(({ code }) => code).toSorted(inOrder.compare));
}

/** A name that no concept has; the word of `conceptMeant` is "typed|meant". */
export type NameFault = { code: "noSuchConcept" | "conceptMeant"; field: "beside"; word: string };

/** The words of a concept with the concepts beside it as they are called, and what is wrong with their names. */
export function withNames(
  words: ConceptWords,
  own: string,
  names: ReadonlySet<string>,
): { words: ConceptWords; fault: NameFault | null } {
  const { codes, unknown } = readNames(words.beside, own, names);
  const named = { ...words, beside: codes };
  if (!unknown) return { words: named, fault: null };
  const { word, near } = unknown;
  const fault: NameFault =
    near === null
      ? { code: "noSuchConcept", field: "beside", word }
      : { code: "conceptMeant", field: "beside", word: `${word}|${near}` };
  return { words: named, fault };
}

/** The words as a concept may have them, or what keeps them from being its. `founded` are words it may always have. */
export function acceptedWords(
  typed: ConceptWords,
  { own, names, founded }: { own: string; names: ReadonlySet<string>; founded?: readonly string[] | undefined },
): Result<ConceptWords, ConceptRefusal> {
  const general = tooGeneral(typed.finds, founded);
  if (general) return refused({ code: "tooGeneral", field: "finds", word: general });
  const { words, fault } = withNames(typed, own, names);
  return fault ? refused(fault) : ok(words);
}

function factsOf(before: ConceptNow, after: Omit<ConceptEdit, "code">): Record<string, string> {
  const founded = before.founding && wordsOfConcept(before.founding);
  const now = after.words ?? founded;
  if (!now) return {};
  const { added, removed } = difference(before.edit?.words ?? founded, now);
  return { added: told(added), removed: told(removed) };
}

async function saveEdit(record: { save(): Promise<unknown> }): Promise<Result<null, ConceptRefusal>> {
  try {
    return await saveRecord(record);
  } catch (error) {
    // Two who edit a founding concept for the first time at once.
    if (isDuplicateKey(error)) return refused({ code: "changedMeanwhile" });
    throw error;
  }
}

/** One edit of one concept: what it is now and its history in one write. */
export async function editConcept(command: ConceptCommand, edit: Edit): Promise<Result<null, ConceptRefusal>> {
  const { code, version, actor, now } = command;
  const home = await findHomeMunicipality();
  if (!home || !can(actor, "editThesaurus", { municipality: home._id })) return refused({ code: "notAllowed" });
  const record = await ThesaurusConceptModel.findById(code);
  const founding = FOUNDING_CONCEPTS.find((concept) => concept.code === code) ?? null;
  const before: ConceptNow = { founding, edit: record?.toObject() ?? null, names: await namesOfConcepts() };
  const edited = edit.change(before);
  if (!edited.ok) return edited;
  if (versionOf(record) !== version) return refused({ code: "changedMeanwhile" });
  const next = record ?? new ThesaurusConceptModel({ _id: code });
  next.set(edited.value);
  chronicle(next, { event: edit.event, facts: factsOf(before, edited.value) }, stampOf(actor, now));
  return saveEdit(next);
}
