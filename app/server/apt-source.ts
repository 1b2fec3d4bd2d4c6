/** One Debian-style package source, as much of it as is needed to ask the same archive for another release. */
export type AptSource = { uris: string[]; suites: string[]; components: string[]; trust: string[] };

/** Releases whose C library is too old for the database engine, and the next one of the same archive whose is not. */
const NEXT_RELEASE: Record<string, string> = { bookworm: "trixie", jammy: "noble" };

export function nextRelease(codename: string): string | null {
  return NEXT_RELEASE[codename] ?? null;
}

/** Reads a one-line `sources.list`: `deb [signed-by=/a.gpg] http://archive suite component…`. */
export function parseSourcesList(text: string): AptSource[] {
  return text.split("\n").flatMap((line) => {
    const match = /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s+([^#]+)/.exec(line);
    if (!match) return [];
    const [, options = "", uri = "", suite = "", components = ""] = match;
    return [{ uris: [uri], suites: [suite], components: words(components), trust: trustOptions(options) }];
  });
}

function trustOptions(options: string): string[] {
  const signedBy = /signed-by=(\S+)/i.exec(options)?.[1];
  const trusted = /trusted=(\S+)/i.exec(options)?.[1];
  return [...(signedBy ? [`Signed-By: ${signedBy}`] : []), ...(trusted ? [`Trusted: ${trusted}`] : [])];
}

/** Reads a deb822 `.sources` file: stanzas of `Field: value`, a value going on over indented lines. */
export function parseDeb822(text: string): AptSource[] {
  const withoutComments = text.replace(/^#.*\n?/gm, "");
  return withoutComments.split(/\n\s*\n/).flatMap((stanza) => {
    const fields = new Map(stanza.split(/\n(?=\S)/).map(field));
    const isBinary = words(fields.get("types")).includes("deb");
    const isEnabled = fields.get("enabled")?.toLowerCase() !== "no";
    if (!isBinary || !isEnabled) return [];
    const trust = ["Signed-By", "Trusted"].flatMap((name) => {
      const value = fields.get(name.toLowerCase());
      return value === undefined ? [] : [`${name}: ${value}`];
    });
    return [
      {
        uris: words(fields.get("uris")),
        suites: words(fields.get("suites")),
        components: words(fields.get("components")),
        trust,
      },
    ];
  });
}

function field(lines: string): [name: string, value: string] {
  const colon = lines.indexOf(":");
  return [lines.slice(0, colon).trim().toLowerCase(), lines.slice(colon + 1).trim()];
}

function words(text = ""): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/**
 * The system's own archive, asked for another release: a deb822 stanza per source that serves `codename` today.
 * The distribution's archive comes before others that use the same release name (a vendor's own repository may).
 */
export function sourcesForRelease(sources: AptSource[], codename: string, release: string): string[] {
  return sources
    .filter(({ suites, components }) => suites.includes(codename) && components.includes("main"))
    .sort((a, b) => Number(isDistribution(b)) - Number(isDistribution(a)))
    .map(({ uris, trust }) =>
      ["Types: deb", `URIs: ${uris.join(" ")}`, `Suites: ${release}`, "Components: main", ...trust, ""].join("\n"),
    );
}

function isDistribution({ uris }: AptSource): boolean {
  return uris.some((uri) => /\/(debian|ubuntu|ubuntu-ports)\/?$/.test(uri));
}
