/** A refusal as a page shows it: a code and the facts its sentence needs. */
export type PageRefusal = { code: string; [fact: string]: string | number | boolean | null | undefined | string[] };

/** What a form gets back when it was not accepted: everything typed, the issue codes by field, and the refusals. */
export type FormReply = {
  values: Record<string, string[]>;
  errors: Record<string, string[]>;
  refusals: PageRefusal[];
};
