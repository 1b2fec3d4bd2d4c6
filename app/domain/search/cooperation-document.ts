import type { SearchDocument } from "#domain/search/search-index";

/** A cooperation form as its search document is made of. */
export type SearchedCooperation = {
  _id: string;
  municipality: string;
  unit: string;
  kind: string;
  title: string;
  description: string;
  associationGives: string;
  cityGives: string;
};

const TITLE = { weight: 3, usualLength: 4, of: "text" } as const;
const TEXT = { weight: 1.15, usualLength: 15, of: "text" } as const;
const NAME = { weight: 1.1, usualLength: 3, of: "association" } as const;

/** The search document of a form of cooperation. */
export const cooperationDocument = (
  form: SearchedCooperation,
  association: { name: string } | undefined,
): SearchDocument => ({
  id: form._id,
  texts: [
    { ...TITLE, text: form.title },
    { ...TEXT, text: form.description },
    { ...TEXT, text: `${form.associationGives} ${form.cityGives}`.trim(), of: "details" },
    { ...NAME, text: association?.name ?? "" },
  ],
  facets: { municipality: [form.municipality], unit: [form.unit], kind: [form.kind] },
  freshness: 0,
  amongEquals: { confirmedOn: null, name: form.title },
});
