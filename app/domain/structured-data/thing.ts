// What a page tells search engines and other machines, in the words of schema.org. Only what the page itself says; what
// is not known is left out, never guessed.

type Value = string | number | boolean | Thing | readonly (string | number | Thing)[];

/** A thing of schema.org: JSON-LD as plain values. */
export type Thing = { "@type": string | string[]; [property: string]: Value | undefined };

const isSaid = (value: Value | null | undefined): value is Value =>
  value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);

/** A thing without what nobody knows: nulls, empty texts and empty lists say nothing. */
export function thing(type: string | string[], properties: Record<string, Value | null | undefined>): Thing {
  const said = Object.entries(properties).flatMap(([name, value]): [string, Value][] =>
    isSaid(value) ? [[name, value]] : [],
  );
  return { "@type": type, ...Object.fromEntries(said) };
}

export const SCHEMA = "https://schema.org/";

/** The same as a document of its own, as it stands in a page's head. */
export const ldDocument = (root: Thing): Thing => ({ "@context": "https://schema.org", ...root });
