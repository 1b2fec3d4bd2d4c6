import type { StaffPost, StaffRole } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";

/** The roles whose rights end at the border of named units; the others hold for the whole municipality. */
export const UNIT_ROLES = ["preparer", "payer"] as const satisfies readonly StaffRole[];

type Place = Pick<StaffPost, "municipality" | "role">;

const isAt = (place: Place) => (post: Place) => post.municipality === place.municipality && post.role === place.role;

const sameUnits = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((unit) => b.includes(unit));

/**
 * A person's posts with one more. A role they hold already gets the new units instead of standing there twice; units
 * are dropped where the role knows none.
 */
export function withPost(posts: readonly StaffPost[], post: StaffPost): Result<StaffPost[], "alreadyHeld"> {
  const units = UNIT_ROLES.some((role) => role === post.role) ? post.units : [];
  const held = posts.find(isAt(post));
  if (held && sameUnits(held.units, units)) return refused("alreadyHeld");
  return ok([...posts.filter((other) => other !== held), { ...post, units }]);
}

/** A person's posts without one of them. */
export function withoutPost(posts: readonly StaffPost[], place: Place): Result<StaffPost[], "notHeld"> {
  if (!posts.some(isAt(place))) return refused("notHeld");
  return ok(posts.filter((post) => !isAt(place)(post)));
}
