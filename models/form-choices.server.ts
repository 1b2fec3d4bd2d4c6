import { localText, type Locale } from "#domain/shared/locales";
import { isOffered } from "#domain/taxonomy/choose";
import { termName } from "#domain/taxonomy/term";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";

export type FormChoices = {
  municipalities: { value: string; label: string }[];
  villages: { value: string; label: string }[];
  units: { value: string; label: string }[];
};

type Place = Pick<Municipality, "_id" | "names" | "villages" | "units">;

/** Each village once; where several municipalities are open, those of the others say whose they are. */
function villagesOf(places: readonly Place[], locale: Locale): { value: string; label: string }[] {
  const [first] = places;
  const named = places.flatMap(({ _id, names, villages }) =>
    villages.filter(isOffered).map((village) => {
      const name = termName(village, locale);
      return { value: village.code, label: _id === first?._id ? name : `${name} (${localText(names, locale)})` };
    }),
  );
  return named.filter(({ value }, index) => named.findIndex((other) => other.value === value) === index);
}

/** What a municipality lets one choose from: its villages and units; all of them where the municipality is still open. */
export async function formChoices(municipality: string | null, locale: Locale): Promise<FormChoices> {
  const all = await MunicipalityModel.find()
    .sort({ createdAt: 1, _id: 1 })
    .select({ names: 1, villages: 1, units: 1 })
    .lean<Place[]>()
    .exec();
  const asked = municipality === null ? all : all.filter(({ _id }) => _id === municipality);
  return {
    municipalities: all.map(({ _id, names }) => ({ value: _id, label: localText(names, locale) })),
    villages: villagesOf(asked, locale),
    units: asked.flatMap(({ units }) =>
      units.filter(isOffered).map((unit) => ({ value: unit.code, label: termName(unit, locale) })),
    ),
  };
}
