import { sameWords, tooGeneral, wordsOfConcept, type ConceptWords } from "#domain/search/thesaurus/edits";
import { ok, refused, type Result } from "#domain/shared/result";
import { editConcept, type ConceptCommand, type ConceptRefusal } from "#use-cases/edit-concept.server";

type Command = ConceptCommand & { words: ConceptWords };

/** Gives a concept other words; with just its founding ones it counts as not edited. */
export const rewordConcept = ({ words, ...command }: Command): Promise<Result<null, ConceptRefusal>> =>
  editConcept(command, {
    event: "rewordConcept",
    change: ({ founding, edit }) => {
      if (!founding && !edit) return refused({ code: "notFound" });
      const word = tooGeneral(words.finds, founding?.finds);
      if (word) return refused({ code: "tooGeneral", field: "finds", word });
      const isFounding = founding !== null && sameWords(words, wordsOfConcept(founding));
      return ok({ words: isFounding ? null : words, retired: edit?.retired ?? false });
    },
  });
