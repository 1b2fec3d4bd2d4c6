import { excerpt } from "#domain/shared/excerpt";
import { localText, type Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { findMunicipalities, municipalityAsked } from "#models/public-municipality.server";
import { publicUmbrellas } from "#models/public-umbrellas.server";

const SUMMARY_LENGTH = 160;

const pathOf = (code: string, isHome: boolean): string => (isHome ? "/umbrellas" : `/umbrellas?municipality=${code}`);

/** The umbrella organisations of a municipality, by name. */
export async function loadUmbrellas(asked: string | null, words: string, locale: Locale) {
  const municipalities = await findMunicipalities();
  const municipality = municipalityAsked(municipalities, asked);
  if (!municipality) return null;
  const isHome = municipality === municipalities[0];
  const umbrellas = await publicUmbrellas(municipality._id, words);
  const compare = byName(locale);
  return {
    path: pathOf(municipality._id, isHome),
    asked: isHome ? null : municipality._id,
    municipality: localText(municipality.names, locale),
    municipalities: municipalities.map(({ _id, names }, index) => ({
      name: localText(names, locale),
      href: pathOf(_id, index === 0),
      isShown: _id === municipality._id,
    })),
    rows: umbrellas
      .map(({ description, ...umbrella }) => ({ ...umbrella, summary: excerpt(description, SUMMARY_LENGTH) }))
      .sort((a, b) => compare(a.name, b.name)),
  };
}
