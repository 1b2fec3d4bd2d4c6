import type { Actor } from "#domain/roles";
import { findOwnActivity } from "#models/scoped-associations.server";
import { keepUnsentForm, type UnsentKey } from "#models/unsent-form.server";

type Ids = { associationId?: string | undefined; activityId?: string | undefined };

const MOST_FIELDS = 600;

/** The name of a new activity's form in addresses. */
export const NEW_ACTIVITY = "new";

/** Where what a person writes of a new activity of an association is kept. */
export const newActivity = ({ personId }: Actor, associationId: string): UnsentKey => ({
  personId,
  form: `new activity of ${associationId}`,
});

/** Where what a person writes into an activity's form is kept; null when the activity is not the association's. */
export async function unsentActivity(actor: Actor, { associationId, activityId }: Ids): Promise<UnsentKey | null> {
  const { personId } = actor;
  if (activityId === NEW_ACTIVITY) return newActivity(actor, associationId ?? "");
  const activity = await findOwnActivity(actor, activityId);
  return activity?.associationId === associationId ? { personId, form: `activity ${activity?._id}` } : null;
}

/** Keeps the fields of a form for its writer; which button was pressed is not among them. */
export async function keepUnsent(key: UnsentKey, posted: FormData, now: Date): Promise<void> {
  const fields = [...posted].flatMap(([name, value]) =>
    typeof value === "string" && name !== "intent" ? [{ name, value }] : [],
  );
  await keepUnsentForm(key, fields.slice(0, MOST_FIELDS), now);
}
