import { tooGeneral, type ConceptWords } from "#domain/search/thesaurus/edits";
import { ok, refused, type Result } from "#domain/shared/result";
import { acceptedWords, editConcept, type ConceptCommand, type ConceptRefusal } from "#use-cases/edit-concept.server";

type Command = Omit<ConceptCommand, "version"> & { words: ConceptWords };

/** Adds a concept to the search. Its code is heard in questions, too, so that it may not be a general word either. */
export const addConcept = ({ words, ...command }: Command): Promise<Result<null, ConceptRefusal>> =>
  editConcept(
    { ...command, version: 0 },
    {
      event: "addConcept",
      change: ({ founding, edit, names }) => {
        if (founding || edit) return refused({ code: "codeTaken" });
        if (tooGeneral([command.code])) return refused({ code: "tooGeneral", field: "code", word: command.code });
        const accepted = acceptedWords(words, { own: command.code, names });
        return accepted.ok ? ok({ words: accepted.value, retired: false }) : accepted;
      },
    },
  );
