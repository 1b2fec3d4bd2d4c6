import { orderOf, type DirectoryQuery } from "#domain/search/directory-query";

type Compare<Thing> = (a: Thing, b: Thing) => number;

/** Ids that were found, best first, in the order that the address asks for; by name where that leaves them equal. */
export function inAskedOrder<Facts>(
  found: { hits: readonly { id: string }[]; factsOf: (id: string) => Facts | undefined },
  query: DirectoryQuery,
  by: { name: Compare<Facts>; confirmed: Compare<Facts> },
): string[] {
  const order = orderOf(query);
  const placed = found.hits.flatMap(({ id }) => {
    const facts = found.factsOf(id);
    return facts === undefined ? [] : [{ id, facts }];
  });
  if (order === "best") return placed.map(({ id }) => id);
  const compare = order === "confirmed" ? by.confirmed : by.name;
  return placed.toSorted((a, b) => compare(a.facts, b.facts) || by.name(a.facts, b.facts)).map(({ id }) => id);
}
