import type { Concept } from "#domain/search/thesaurus/concept";
import { conceptOf, type ConceptWords } from "#domain/search/thesaurus/edits";
import { namesOfConcepts, withNames, type NameFault } from "#use-cases/edit-concept.server";

/** A concept as it would be with the words that were typed, and the name among them that no concept has. Saves nothing. */
export async function draftConcept(
  code: string,
  typed: ConceptWords,
): Promise<{ draft: Concept; faults: readonly NameFault[] }> {
  const { words, fault } = withNames(typed, code, await namesOfConcepts());
  return { draft: conceptOf(code, words), faults: fault ? [fault] : [] };
}
