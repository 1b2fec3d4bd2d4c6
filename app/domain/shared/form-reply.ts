import type { ConflictView } from "#domain/records/conflict-view";

/** A refusal as a page shows it: a code and the facts its sentence needs. */
export type PageRefusal = {
  code: string;
  conflict?: ConflictView | undefined;
  [fact: string]: string | number | boolean | null | undefined | string[] | ConflictView;
};

/**
 * What a form gets back when it was not accepted: everything typed, the issue codes by field, the refusals, and what
 * somebody else had written meanwhile.
 */
export type FormReply = {
  values: Record<string, string[]>;
  errors: Record<string, string[]>;
  refusals: PageRefusal[];
  conflict?: ConflictView | undefined;
};
