import { elsewhereIn } from "#domain/associations/place-municipality";
import { localText, type Locale } from "#domain/shared/locales";
import { ActivityModel } from "#models/activity.server";
import { findMunicipalities } from "#models/public-municipality.server";

/**
 * The name of a municipality, and those of the others that are known: the installation's, and wherever else its
 * activities take place.
 */
export async function knownMunicipalities(code: string, locale: Locale): Promise<{ own: string; others: string[] }> {
  const [all, told] = await Promise.all([
    findMunicipalities(),
    ActivityModel.distinct("place.municipality", { municipality: code }).exec(),
  ]);
  const own = all.find(({ _id }) => _id === code) ?? null;
  const names = [...all.map(({ names: { fi } }) => fi), ...told.filter((name) => name !== null)];
  const others = new Set(names.flatMap((name) => elsewhereIn(name, own) ?? []));
  return { own: own ? localText(own.names, locale) : "", others: [...others].toSorted() };
}
