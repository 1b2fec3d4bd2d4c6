import { NO_NEED, shownCount, WHOLE, type Cover } from "#domain/referrals/coverage";
import { coverage } from "#i18n/messages/coverage";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";

/** What needs, villages and counts are called on the map. */
export function useNames() {
  const t = useTexts(coverage);
  const [needs, villages] = [useTerms("needs"), useTerms("villages")];
  const isFew = (need: string, { marks, atLeast }: Cover): boolean =>
    !atLeast && shownCount(marks, needs.anySensitive([need])) === null;
  return {
    need: (code: string): string => (code === NO_NEED ? t.noNeed : needs.name(code)),
    village: (code: string): string => (code === WHOLE ? t.whole : villages.name(code)),
    /** How often nothing was found, in words and as the number that stands on the map. */
    marks: (need: string, cover: Cover): string => {
      if (isFew(need, cover)) return t.fewMarks;
      return (cover.atLeast ? t.marksAtLeast : t.marks)({ count: cover.marks });
    },
    mark: (need: string, cover: Cover): string =>
      isFew(need, cover) ? t.few : `${cover.marks}${cover.atLeast ? "+" : ""}`,
  };
}
