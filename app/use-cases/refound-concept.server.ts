import { ok, refused, type Result } from "#domain/shared/result";
import { editConcept, type ConceptCommand, type ConceptRefusal } from "#use-cases/edit-concept.server";

/** Takes a concept back to its founding words; what was made of it stays in its history. */
export const refoundConcept = (command: ConceptCommand): Promise<Result<null, ConceptRefusal>> =>
  editConcept(command, {
    event: "refoundConcept",
    change: ({ founding, edit }) =>
      founding && edit?.words ? ok({ words: null, retired: edit.retired }) : refused({ code: "notFound" }),
  });
