/**
 * Where a suggested question leads from a box that asks elsewhere than in the public directory: to that page, with what it has
 * chosen already. Everything else that is suggested is a page of its own.
 * @param kept the pairs of the address that the box keeps.
 */
export function askedHere(href: string, at: string, kept: readonly (readonly [name: string, value: string])[]): string {
  const [path, asked = ""] = href.split("?");
  if (path !== "/directory") return href;
  const query = new URLSearchParams(kept.map(([name, value]) => [name, value]));
  for (const [name, value] of new URLSearchParams(asked)) {
    if (!query.getAll(name).includes(value)) query.append(name, value);
  }
  return `${at}?${query.toString()}`;
}
