import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";

/** For whom a tray is filled: counsellors collect for a client, everybody else for themselves or somebody close to them. */
export type CollectedFor = "client" | "self";

/** For whom somebody collects; `null` is a visitor who has not signed in. */
export const collectsFor = (actor: Actor | null): CollectedFor =>
  actor !== null && municipalitiesWhere(actor, "counsel").length > 0 ? "client" : "self";
