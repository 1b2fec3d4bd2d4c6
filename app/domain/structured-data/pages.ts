import { thing, type Thing } from "#domain/structured-data/thing";

/** The way to a page from the front of the service. */
export const breadcrumbs = (crumbs: readonly { name: string; url: string }[]): Thing =>
  thing("BreadcrumbList", {
    itemListElement: crumbs.map(({ name, url }, index) => thing("ListItem", { position: index + 1, name, item: url })),
  });

/** The service itself, and how it is asked. `{words}` stands for the question. */
export const searchableSite = ({ origin, name, language }: { origin: string; name: string; language: string }): Thing =>
  thing("WebSite", {
    "@id": origin,
    name,
    url: origin,
    inLanguage: language,
    potentialAction: thing("SearchAction", {
      target: thing("EntryPoint", { urlTemplate: `${origin}/directory?q={words}` }),
      "query-input": "required name=words",
    }),
  });
