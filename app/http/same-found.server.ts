import { data } from "@remix-run/node";
import type { Actor } from "#domain/roles";
import type { FormReply } from "#domain/shared/form-reply";
import type { SameAssociation } from "#models/same-association.server";

type Typed = Record<string, string[]>;

/** The ids of the likenesses that the person says to be other associations. */
export const saidDifferent = (typed: Typed): string[] => (typed["different"]?.[0] ?? "").split(",").filter(Boolean);

/** The form comes back as it was, with whoever it may be the same as. Nothing was made. */
export function replySameFound(same: readonly SameAssociation[], { typed }: { typed: Typed }, actor: Actor) {
  const records = same.map(({ id, name, status, reason }) => {
    return { id, name, status, reason, isMine: actor.memberships.some(({ associationId }) => associationId === id) };
  });
  const reply: FormReply & { same: typeof records } = { values: typed, errors: {}, refusals: [], same: records };
  return data(reply, { status: 409 });
}
