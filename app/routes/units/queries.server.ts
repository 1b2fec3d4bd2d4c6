import { localText, type Locale } from "#domain/shared/locales";
import { ownText } from "#domain/shared/own-text";
import { resolveCode } from "#domain/taxonomy/resolve";
import { AssociationModel } from "#models/association.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { findMunicipalities, municipalityAsked, type PublicMunicipality } from "#models/public-municipality.server";

type Counted = { _id: string; forms: number; associations: string[] };

/** How many cooperation forms each unit has that anybody may see, and with how many associations. */
async function countsOf({ _id: municipality, units }: PublicMunicipality) {
  const owners = await AssociationModel.distinct("_id", { status: "published" }).exec();
  const counted = await CooperationFormModel.aggregate<Counted>([
    { $match: { municipality, status: "published", associationId: { $in: owners } } },
    { $project: { unit: 1, all: { $concatArrays: [["$associationId"], "$otherAssociationIds"] } } },
    { $unwind: "$all" },
    { $group: { _id: "$unit", ids: { $addToSet: "$_id" }, associations: { $addToSet: "$all" } } },
    { $project: { forms: { $size: "$ids" }, associations: 1 } },
  ]);
  const published = new Set(owners);
  return (code: string): { forms: number; associations: number } => {
    const meant = counted.filter(({ _id }) => resolveCode(units, _id) === code);
    const associations = new Set(meant.flatMap((one) => one.associations).filter((id) => published.has(id)));
    return { forms: meant.reduce((sum, { forms }) => sum + forms, 0), associations: associations.size };
  };
}

/** The units of a municipality, each with how much it does together with associations. */
export async function loadUnits(asked: string | null, locale: Locale) {
  const municipalities = await findMunicipalities();
  const municipality = municipalityAsked(municipalities, asked);
  if (!municipality) return null;
  const counts = await countsOf(municipality);
  const isHome = municipality === municipalities[0];
  return {
    municipality: { code: municipality._id, name: localText(municipality.names, locale), isHome },
    municipalities: municipalities.map(({ _id, names }, index) => ({
      name: localText(names, locale),
      href: index === 0 ? "/units" : `/units?municipality=${_id}`,
      isShown: _id === municipality._id,
    })),
    units: municipality.units
      .filter(({ mergedInto }) => mergedInto === null)
      .map(({ code, names, retired }) => ({
        code,
        name: ownText(names, locale),
        href: `/units/${encodeURIComponent(code)}${isHome ? "" : `?municipality=${municipality._id}`}`,
        retired,
        ...counts(code),
      }))
      .filter(({ retired, forms }) => !retired || forms > 0),
  };
}
