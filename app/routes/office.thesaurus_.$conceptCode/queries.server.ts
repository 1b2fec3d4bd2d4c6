import { wordsOfConcept, WORD_LISTS } from "#domain/search/thesaurus/edits";
import { FOUNDING_CONCEPTS } from "#domain/search/thesaurus/founding";
import { ThesaurusConceptModel, versionOf, type ThesaurusConcept } from "#models/thesaurus-concept.server";

const EVENTS = ["addConcept", "rewordConcept", "retireConcept", "restoreConcept", "refoundConcept"] as const;

/** What has been done to the concept, the latest first. */
const historyOf = (record: ThesaurusConcept | null) =>
  (record?.history ?? [])
    .flatMap(({ id, event: happened, at, by, facts }) => {
      const event = EVENTS.find((known) => known === happened);
      const [added, removed] = [String(facts["added"] ?? ""), String(facts["removed"] ?? "")];
      return event ? [{ id, event, at, by: by.name, added, removed }] : [];
    })
    .reverse();

/** A concept as it is edited, or null where neither the beginning nor anybody since has one of the code. */
export async function loadConcept(code: string | undefined) {
  const founding = FOUNDING_CONCEPTS.find((concept) => concept.code === code);
  const record = await ThesaurusConceptModel.findById(code ?? "")
    .lean<ThesaurusConcept>()
    .exec();
  const words = record?.words ?? (founding && wordsOfConcept(founding));
  if (!words) return null;
  const lists = Object.fromEntries(WORD_LISTS.map((list) => [list, words[list].join("\n")]));
  return {
    code: code ?? "",
    version: versionOf(record),
    saved: { kind: words.kind, ...lists },
    isRetired: record?.retired ?? false,
    isAdded: !founding,
    isEdited: Boolean(founding && record?.words),
    history: historyOf(record),
  };
}

export type ConceptView = NonNullable<Awaited<ReturnType<typeof loadConcept>>>;
