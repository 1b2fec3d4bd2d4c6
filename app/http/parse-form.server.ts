import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { badRequest } from "#http/respond.server";
import { type FormReply, type PageRefusal } from "#domain/shared/form-reply";
import { isIssueCode, issue, messagesByField } from "#domain/shared/issues";

/** Text of a form as it was typed, field by field; files are not text and are left out. */
export function typedValues(form: FormData): Record<string, string[]> {
  // A field may be called like something every object has ("constructor"): a map holds nothing but what was put in it.
  const values = new Map<string, string[]>();
  for (const [name, value] of form.entries())
    if (typeof value === "string") values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries(values);
}

/** Which button of a form was pressed; the form's own where there is none by name. */
export const intentOf = (form: FormData): string => {
  const intent = form.get("intent");
  return typeof intent === "string" ? intent : "save";
};

/** A form that was understood, or the reply that gives it back with everything typed still in it. */
export type ParsedForm<Value> =
  | { ok: true; value: Value; typed: Record<string, string[]> }
  | { ok: false; typed: Record<string, string[]>; errors: Record<string, string[]> };

/** The only way form data enters the program: by a schema whose messages are issue codes. */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<z.output<Schema>>> {
  return parseFormData(await readForm(request), schema);
}

/** The form of a request; one that is broken or no form at all is 400, and nothing of it is used. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw badRequest();
  }
}

export function parseFormData<Schema extends z.ZodType>(form: FormData, schema: Schema): ParsedForm<z.output<Schema>> {
  const typed = typedValues(form);
  const submission = parseWithZod(form, { schema });
  if (submission.status === "success") return { ok: true, value: submission.value, typed };
  const errors: Record<string, string[]> = {};
  for (const [name, messages] of Object.entries(submission.error ?? {}))
    if (messages && messages.length > 0) errors[name] = messages;
  return { ok: false, typed, errors };
}

type Typed = { typed: Record<string, string[]> };

/** 400: the form comes back with a message beside each field that needs mending. */
export const replyInvalid = ({ typed, errors }: Typed & { errors: Record<string, string[]> }) =>
  data<FormReply>({ values: typed, errors, refusals: [] }, { status: 400 });

/** The form as it was typed, given back as it was tried and not saved, with what is to be mended before it can be. */
export const triedReply = ({ typed }: Typed, faults: readonly PageRefusal[] = []): Omit<FormReply, "conflict"> => ({
  values: typed,
  errors: messagesByField(faults.flatMap(besideField)),
  refusals: [],
});

const STATUS_BY_CODE: Record<string, number> = {
  fileMissing: 400,
  empty: 400,
  notOffered: 400,
  notInDirectory: 400,
  notTheirMember: 400,
  futureYear: 400,
  dayGone: 400,
  dayTooFar: 400,
  incomplete: 400,
  overAsked: 400,
  overCap: 400,
  notAllowed: 403,
  tooLarge: 413,
  kindNotAllowed: 415,
  unreadable: 415,
  tooManyRequests: 429,
};

/** The status a refusal is answered with: 409 unless the code says otherwise, for the record was not in the state asked for. */
export const statusOf = (refusals: readonly PageRefusal[]): number => STATUS_BY_CODE[refusals[0]?.code ?? ""] ?? 409;

const listOf = (fact: PageRefusal[string]): string[] => (Array.isArray(fact) ? fact : []);

/** What a use case finds wrong in one field, and what is still incomplete, is told beside the field. */
function besideField({ code, field, word, fields, messages }: PageRefusal): { field: string; message: string }[] {
  if (code === "incomplete")
    return listOf(fields).map((name, index) => ({ field: name, message: listOf(messages)[index] ?? "required" }));
  if (isIssueCode(code) && typeof field === "string" && typeof word === "string")
    return [{ field, message: issue(code, word) }];
  return [];
}

/** The form comes back with what was typed and the reasons why it was refused. Nothing was changed. */
export const replyRefused = (refusals: PageRefusal | readonly PageRefusal[], { typed }: Typed = { typed: {} }) => {
  const all = "code" in refusals ? [refusals] : [...refusals];
  const errors = messagesByField(all.flatMap(besideField));
  const conflict = all.find((refusal) => refusal.conflict)?.conflict;
  const others = all.filter((refusal) => !refusal.conflict && besideField(refusal).length === 0);
  return data<FormReply>({ values: typed, errors, refusals: others, conflict }, { status: statusOf(all) });
};
