import type { Concept } from "#domain/search/thesaurus/concept";
import { explain, NO_WHY, type Why } from "#domain/search/why";
import { ownText, type OwnText } from "#domain/shared/own-text";
import type { Locale } from "#domain/shared/locales";
import { finnish } from "#search/finnish.server";
import type { AnswerWith } from "#search/search.server";

/** What people call a concept. */
const conceptName = ({ code, sv, en }: Concept, locale: Locale): OwnText =>
  ownText({ fi: code, sv: sv[0] ?? null, en: en[0] ?? null }, locale);

/** Why each of some records is among the answers, where what is shown of it does not tell. */
export async function whysOf(
  { understood, fitsOf, documentsOf, ...reasons }: AnswerWith<unknown>,
  ids: readonly string[],
  locale: Locale,
): Promise<(id: string) => Why> {
  if (understood.words.length === 0) return () => NO_WHY;
  const [documents, { speech }] = await Promise.all([documentsOf(ids), finnish()]);
  return (id) => {
    const named = (concepts: readonly Concept[]): OwnText[] => concepts.map((concept) => conceptName(concept, locale));
    const record = documents.get(id) ?? { texts: [], facets: {} };
    const { about, isBeside, told } = explain(reasons, id, record, speech);
    if (about.length > 0) return { ...NO_WHY, about: named(about), isBeside };
    if (told?.of === "need" && told.codes.length > 0) return { ...NO_WHY, because: told.codes };
    return { ...NO_WHY, told, fits: told ? [] : fitsOf(id).map(({ facet, value }) => ({ facet, value })) };
  };
}
