import type { TypedResponse } from "@remix-run/node";
import type { Actor } from "#domain/roles";
import { intentOf } from "#http/parse-form.server";
import { redirectWithFlash, seeOther } from "#http/respond.server";
import { findOwnActivity } from "#models/scoped-associations.server";
import { dropUnsentForm, findUnsentForm, keepUnsentForm, type UnsentKey } from "#models/unsent-form.server";

// One way for every form with a preview: what is written is kept for its writer alone, the page shows it as readers will
// see it, and the form finds it again.

type Ids = Record<"associationId" | "activityId" | "formId", string | undefined>;

const MOST_FIELDS = 600;

/** The name of a form whose record is not saved yet, in addresses. */
export const NEW = "new";

/** Where what a person writes into the form of an association is kept. */
export const unsentAssociation = ({ personId }: Actor, associationId: string): UnsentKey => ({
  personId,
  form: `association ${associationId}`,
});

/** Where what a person writes of a new activity of an association is kept. */
export const newActivity = ({ personId }: Actor, associationId: string): UnsentKey => ({
  personId,
  form: `new activity of ${associationId}`,
});

/** Where what a person writes into an activity's form is kept; null when the activity is not the association's. */
export async function unsentActivity(
  actor: Actor,
  { associationId, activityId }: Partial<Ids>,
): Promise<UnsentKey | null> {
  const { personId } = actor;
  if (activityId === NEW) return newActivity(actor, associationId ?? "");
  const activity = await findOwnActivity(actor, activityId);
  return activity?.associationId === associationId ? { personId, form: `activity ${activity?._id}` } : null;
}

/** Where what a person writes into the form of a cooperation, or of a new one of an association, is kept. */
export const unsentCooperation = ({ personId }: Actor, { associationId, formId }: Partial<Ids>): UnsentKey => ({
  personId,
  form: formId === NEW ? `new cooperation of ${associationId}` : `cooperation ${formId}`,
});

/** Keeps the fields of a form for its writer; which button was pressed is not among them. */
export async function keepUnsent(key: UnsentKey, posted: FormData, now: Date): Promise<void> {
  const fields = [...posted].flatMap(([name, value]) =>
    typeof value === "string" && name !== "intent" ? [{ name, value }] : [],
  );
  await keepUnsentForm(key, fields.slice(0, MOST_FIELDS), now);
}

type Unsent = {
  key: UnsentKey;
  /** Addresses of the form and of its preview. */
  here: string;
  preview: string;
  /** Can a page be made of what was sent? */
  isReadable: boolean;
  now: Date;
};

/**
 * Answers the two buttons of a form that leave its record alone: throwing away what was written, and looking at it as a
 * page. Null where another button was pressed, or where there is something to mend before one can look.
 */
export async function answerUnsent(
  posted: FormData,
  { key, here, preview, isReadable, now }: Unsent,
): Promise<TypedResponse<never> | null> {
  const intent = intentOf(posted);
  if (intent === "discard") {
    await dropUnsentForm(key);
    return redirectWithFlash(here, "changesDiscarded");
  }
  if (intent !== "preview" || !isReadable) return null;
  await keepUnsent(key, posted, now);
  return seeOther(preview);
}

type Written = {
  values: Record<string, string[]>;
  savedAt: Date;
  fields: { name: string; value: string }[];
  posted: FormData;
};

/** What a person has written and not sent: as fields that can be sent on, and as a form to be read. Null: nothing. */
export async function findWritten(key: UnsentKey | null, now: Date): Promise<Written | null> {
  const unsent = key && (await findUnsentForm(key, now));
  if (!unsent) return null;
  const fields = Object.entries(unsent.values).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  const posted = new FormData();
  for (const { name, value } of fields) posted.append(name, value);
  return { ...unsent, fields, posted };
}
