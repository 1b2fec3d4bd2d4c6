import type { Locale } from "#domain/shared/locales";
import { nameIn } from "#domain/taxonomy/resolve";
import type { Municipality } from "#models/municipality.server";

export type Place = Pick<Municipality, "_id" | "names" | "units">;

/** The units of the municipalities, each code once. */
export function unitsOf(places: readonly Place[], locale: Locale): { value: string; label: string }[] {
  const named = places.flatMap(({ units }) =>
    units.map((unit): [string, string] => [unit.code, nameIn(units, unit.code, locale)]),
  );
  return [...new Map(named)].map(([value, label]) => ({ value, label }));
}
