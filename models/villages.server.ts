import { EVERYWHERE } from "#domain/search/activity-document";
import type { Village } from "#domain/shared/distance";
import { resolveCode } from "#domain/taxonomy/resolve";
import type { PublicMunicipality } from "#models/public-municipality.server";

/** A village of a municipality with its place on the map; null for what is nowhere in particular. */
export function villageIn(
  { _id, villages }: Pick<PublicMunicipality, "_id" | "villages">,
  told: string,
): Village | null {
  const code = resolveCode(villages, told);
  if (code === "" || code === EVERYWHERE) return null;
  return { municipality: _id, code, position: villages.find((term) => term.code === code)?.position ?? null };
}
