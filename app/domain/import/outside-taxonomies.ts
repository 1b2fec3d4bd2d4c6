import type { ImportFile } from "#domain/import/sample-format";

export type OutsideTaxonomy = { taxonomy: keyof ImportFile["taxonomies"]; value: string; path: string };

const codesOf = (entries: readonly (string | { code: string })[] | undefined): string[] =>
  (entries ?? []).map((entry) => (typeof entry === "string" ? entry : entry.code));

/**
 * Words of a file that its taxonomies do not know. They are imported all the same; the report lists them, so that the
 * coordinator can add them or mend a spelling. A taxonomy that is not given has nothing outside it.
 */
export function outsideTaxonomies(file: ImportFile, taxonomies = file.taxonomies): OutsideTaxonomy[] {
  const unknownIn = (
    taxonomy: keyof ImportFile["taxonomies"],
    values: readonly string[],
    path: string,
  ): OutsideTaxonomy[] => {
    if (!taxonomies[taxonomy]) return [];
    const known = new Set(codesOf(taxonomies[taxonomy]));
    return values.filter((value) => !known.has(value)).map((value) => ({ taxonomy, value, path }));
  };
  return [
    ...file.associations.flatMap((association, index) => [
      ...unknownIn("fields", association.fields, `associations[${index}].fields`),
      ...unknownIn("volunteerTypes", association.volunteerTypes, `associations[${index}].volunteerTypes`),
      ...unknownIn(
        "divisions",
        association.cooperationForms.map(({ division }) => division),
        `associations[${index}].cooperationForms`,
      ),
      ...unknownIn("accessibility", association.accessibility, `associations[${index}].accessibility`),
      ...unknownIn("villages", association.operatingArea, `associations[${index}].operatingArea`),
    ]),
    ...file.activities.flatMap((activity, index) => [
      ...unknownIn("targetGroups", activity.targetGroups, `activities[${index}].targetGroups`),
      ...unknownIn("needs", activity.needs ?? [], `activities[${index}].needs`),
      ...unknownIn("categories", activity.categories ?? [], `activities[${index}].categories`),
      ...unknownIn("accessibility", activity.accessibility, `activities[${index}].accessibility`),
      ...unknownIn("villages", [activity.place.village], `activities[${index}].place.village`),
      ...unknownIn("registration", [activity.registration], `activities[${index}].registration`),
    ]),
  ];
}
