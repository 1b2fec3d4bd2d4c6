const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);
const UNSPOKEN = new Set(["script", "style", "title"]);
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^>"])*)>|([^<]+)/g;

export type SpokenText = { text: string; lang: string };

const decoded = (text: string): string =>
  text
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

type Open = { name: string; lang: string };

const attributeOf = (name: string, attributes: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

function close(open: Open[], name: string): void {
  while (open.length > 0 && open.pop()?.name !== name);
}

/** Goes into an element, and tells the words for a picture. */
function enter(open: Open[], name: string, attributes: string): SpokenText[] {
  const lang = attributeOf("lang", attributes) ?? open.at(-1)?.lang ?? "";
  if (!VOID.has(name) && !attributes.endsWith("/")) open.push({ name, lang });
  const alt = attributeOf("alt", attributes);
  return alt ? [{ text: decoded(alt), lang }] : [];
}

function spoken(open: readonly Open[], words: string): SpokenText[] {
  const current = open.at(-1);
  return current && !UNSPOKEN.has(current.name) ? [{ text: decoded(words), lang: current.lang }] : [];
}

/** Every text of a page with the language in which it is read aloud; also the words for pictures. */
export function textsInHtml(html: string): SpokenText[] {
  const open: Open[] = [];
  return [...html.matchAll(TOKEN)].flatMap(([, closes, tag = "", attributes = "", words]) => {
    const name = tag.toLowerCase();
    if (words !== undefined) return spoken(open, words);
    if (name && !closes) return enter(open, name, attributes);
    if (closes) close(open, name);
    return [];
  });
}
