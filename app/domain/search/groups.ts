import type { SearchIndex } from "#domain/search/search-index";
import type { Said } from "#domain/search/thesaurus/phrases";

/** Target groups of which somebody belongs to one: what is for another only is hardly for him. */
const INSTEAD_OF_ONE_ANOTHER = [
  ["lapset", "lapsiperheet", "nuoret", "työikäiset", "ikäihmiset"],
  ["miehet", "naiset"],
] as const;
/** What is for families is for the children of whom a parent speaks. */
const NOT_INSTEAD: Readonly<Record<string, readonly string[]>> = { lapset: ["lapsiperheet"] };
/** Target groups that exclude no other. */
const BESIDE_OTHERS = ["omaiset", "omaishoitajat", "maahanmuuttaneet", "työttömät", "vähävaraiset"] as const;
const KINDS: readonly (readonly string[])[] = [...INSTEAD_OF_ONE_ANOTHER, ...BESIDE_OTHERS.map((group) => [group])];
const EVERYBODY = "kaikki";

/** Concepts of people whose target group has another name. */
const GROUP_OF: Readonly<Record<string, string>> = {
  "omaiset ja läheiset": "omaiset",
  "nuoret aikuiset": "työikäiset",
  eläkeläiset: "ikäihmiset",
};

/** What is for exactly those who were named is worth this much more, and what is for others instead this much. */
const OWN = 1.1;
const OTHERS = 0.8;

/** The target groups that a question names, in words and by ages. */
export const groupsIn = (concepts: readonly Said[], byAge: readonly string[]): string[] => [
  ...new Set([
    ...byAge,
    ...concepts.flatMap(({ concept: { kind, code } }) => (kind === "people" ? [GROUP_OF[code] ?? code] : [])),
  ]),
];

/** Lets what is for the people of the question rise, and what is for others instead of them fall. */
export function preferGroups(index: SearchIndex, asked: readonly string[], scores: Float32Array): void {
  const groups = index.facet("targetGroup");
  if (!groups || asked.length === 0) return;
  const everybody = groups.chosen([EVERYBODY]);
  for (const kind of KINDS) {
    const named = kind.filter((group) => asked.includes(group));
    if (named.length === 0) continue;
    const own = groups.chosen(named);
    const spared = named.flatMap((group) => NOT_INSTEAD[group] ?? []);
    const others = groups.chosen(kind.filter((group) => !named.includes(group) && !spared.includes(group)));
    for (let document = 0; document < scores.length; document += 1) {
      const score = scores[document] ?? 0;
      if (score === 0) continue;
      if (groups.hasAny(document, own)) scores[document] = score * OWN;
      else if (groups.hasAny(document, others) && !groups.hasAny(document, everybody))
        scores[document] = score * OTHERS;
    }
  }
}
