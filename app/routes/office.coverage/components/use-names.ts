import { NO_NEED, shownCount, WHOLE } from "#domain/referrals/coverage";
import { coverage } from "#i18n/messages/coverage";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";

/** What needs, villages and counts are called on the map. */
export function useNames() {
  const t = useTexts(coverage);
  const [needs, villages] = [useTerms("needs"), useTerms("villages")];
  const isFew = (need: string, count: number): boolean => shownCount(count, needs.anySensitive([need])) === null;
  return {
    need: (code: string): string => (code === NO_NEED ? t.noNeed : needs.name(code)),
    village: (code: string): string => (code === WHOLE ? t.whole : villages.name(code)),
    /** How often nothing was found, in words and as the number that stands on the map. */
    marks: (need: string, count: number): string => (isFew(need, count) ? t.fewMarks : t.marks({ count })),
    mark: (need: string, count: number): string => (isFew(need, count) ? t.few : String(count)),
  };
}
