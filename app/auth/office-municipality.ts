import { currentDesk } from "#auth/desks";
import { municipalitiesWhere, type Ability } from "#domain/policy";
import type { SignedIn } from "#auth/actor.server";

/**
 * The municipality an office page is about: the one of the desk in use if the ability holds there, else the first where
 * it does, or null. A person with two municipalities changes desk to see the other.
 */
export function officeMunicipality({ actor, person, session }: SignedIn, ability: Ability): string | null {
  const scope = municipalitiesWhere(actor, ability);
  const desk = currentDesk(person.staff, session.desk);
  return (desk.kind === "office" ? scope.find((code) => code === desk.municipality) : undefined) ?? scope[0] ?? null;
}
