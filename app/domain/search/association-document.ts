import { EVERYWHERE } from "#domain/search/activity-document";
import { namesInLanguages } from "#domain/search/names-in-languages";
import type { SearchDocument } from "#domain/search/search-index";
import { asNames } from "#domain/search/suggest";
import { resolveCodes } from "#domain/taxonomy/resolve";
import type { Term } from "#domain/taxonomy/term";

/** An association as its search document is made of. */
export type SearchedAssociation = {
  _id: string;
  municipality: string;
  name: string;
  otherNames: readonly string[];
  kind: string;
  description: string;
  descriptions: { sv: string; en: string };
  fields: readonly string[];
  operatingArea: readonly string[];
  volunteerTypes: readonly string[];
  languages: readonly string[];
};

export type AssociationWorld = {
  terms: { fields: readonly Term[]; villages: readonly Term[]; volunteerTypes: readonly Term[] };
};

const NAME = { weight: 3, usualLength: 3, of: "association" } as const;
const FIELD = { weight: 1.6, usualLength: 3, of: "field" } as const;
const TEXT = { weight: 1.15, usualLength: 20, of: "text" } as const;
const AREA = { weight: 0.7, usualLength: 3, of: "place" } as const;
const KIND = { weight: 0.7, usualLength: 3, of: "volunteerType" } as const;

/** The search document of an association. */
export function associationDocument(association: SearchedAssociation, { terms }: AssociationWorld): SearchDocument {
  const { description, descriptions, fields, operatingArea, volunteerTypes } = association;
  const area = resolveCodes(terms.villages, operatingArea);
  return {
    id: association._id,
    texts: [
      { ...NAME, text: [association.name, ...association.otherNames].join(", ") },
      { ...TEXT, text: description },
      { ...TEXT, text: descriptions.sv, language: "sv" },
      { ...TEXT, text: descriptions.en, language: "en" },
      { ...AREA, text: area.join(", ") },
      ...namesInLanguages(terms.fields, fields, FIELD),
      ...namesInLanguages(terms.volunteerTypes, volunteerTypes, KIND),
    ],
    names: asNames(association.name, ...association.otherNames),
    facets: {
      municipality: [association.municipality],
      village: area.includes(EVERYWHERE) ? terms.villages.map(({ code }) => code) : area,
      ownVillage: area.filter((code) => code !== EVERYWHERE),
      field: resolveCodes(terms.fields, fields),
      kind: [association.kind],
      language: association.languages,
    },
    freshness: 0,
    amongEquals: { confirmedOn: null, name: association.name },
  };
}
