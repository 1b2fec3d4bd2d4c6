import type { Around } from "#domain/search/found-page";

type Option = { value: string; label: string };

/** The municipalities one may choose from, each with how many it would leave: first those of the installation. */
export function areaOptions({ municipalities, results: { areas } }: Around, chosen: string | null): Option[] {
  const ours = new Set(municipalities.map(({ value }) => value));
  const named = new Set([...Object.keys(areas), ...(chosen === null ? [] : [chosen])]);
  const others = [...named].filter((name) => !ours.has(name)).toSorted();
  return [...municipalities, ...others.map((name) => ({ value: name, label: name }))].map(({ value, label }) => ({
    value,
    label: `${label} (${areas[value] ?? 0})`,
  }));
}
