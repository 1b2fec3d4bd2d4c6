import { ok, refused, type Result } from "#domain/shared/result";
import { editConcept, type ConceptCommand, type ConceptRefusal } from "#use-cases/edit-concept.server";

type Command = ConceptCommand & { event: "retireConcept" | "restoreConcept" };

/** Takes a concept out of the search, or brings it back with the words it had. */
export const retireConcept = ({ event, ...command }: Command): Promise<Result<null, ConceptRefusal>> =>
  editConcept(command, {
    event,
    change: ({ founding, edit }) =>
      founding || edit
        ? ok({ words: edit?.words ?? null, retired: event === "retireConcept" })
        : refused({ code: "notFound" }),
  });
