import { sameWords, wordsOfConcept, type ConceptWords } from "#domain/search/thesaurus/edits";
import { ok, refused, type Result } from "#domain/shared/result";
import { acceptedWords, editConcept, type ConceptCommand, type ConceptRefusal } from "#use-cases/edit-concept.server";

type Command = ConceptCommand & { words: ConceptWords };

/** Gives a concept other words; with just its founding ones it counts as not edited. */
export const rewordConcept = ({ words: typed, ...command }: Command): Promise<Result<null, ConceptRefusal>> =>
  editConcept(command, {
    event: "rewordConcept",
    change: ({ founding, edit, names }) => {
      if (!founding && !edit) return refused({ code: "notFound" });
      const accepted = acceptedWords(typed, { own: command.code, names, founded: founding?.finds });
      if (!accepted.ok) return accepted;
      const words = accepted.value;
      const isFounding = founding !== null && sameWords(words, wordsOfConcept(founding));
      return ok({ words: isFounding ? null : words, retired: edit?.retired ?? false });
    },
  });
