import { sameWords, wordsOfConcept, type ConceptWords } from "#domain/search/thesaurus/edits";
import { ok, refused, type Result } from "#domain/shared/result";
import { editConcept, faultIn, type ConceptCommand, type ConceptRefusal } from "#use-cases/edit-concept.server";

type Command = ConceptCommand & { words: ConceptWords };

/** Gives a concept other words; with just its founding ones it counts as not edited. */
export const rewordConcept = ({ words, ...command }: Command): Promise<Result<null, ConceptRefusal>> =>
  editConcept(command, {
    event: "rewordConcept",
    change: ({ founding, edit, names }) => {
      if (!founding && !edit) return refused({ code: "notFound" });
      const fault = faultIn(words, names, founding?.finds);
      if (fault) return refused(fault);
      const isFounding = founding !== null && sameWords(words, wordsOfConcept(founding));
      return ok({ words: isFounding ? null : words, retired: edit?.retired ?? false });
    },
  });
