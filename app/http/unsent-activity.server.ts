import type { Actor } from "#domain/roles";
import { findOwnActivity } from "#models/scoped-associations.server";
import type { UnsentKey } from "#models/unsent-form.server";

type Ids = { associationId?: string | undefined; activityId?: string | undefined };

/** The name of a new activity's form in addresses. */
const NEW_ACTIVITY = "new";

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
