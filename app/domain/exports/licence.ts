/** What everybody may do with the directory's public data, as long as they say whose it is. */
export const LICENCE = {
  name: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** How the source is to be named, e.g. "Pieksämäki, Kumppani (CC BY 4.0)". */
export const attributionOf = (provider: string): string => `${provider}, Kumppani (${LICENCE.name})`;
