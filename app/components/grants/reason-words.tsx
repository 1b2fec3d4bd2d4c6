import { OwnParts } from "#components/own";
import { isPartlyFinnish, reasonParts } from "#domain/grants/reasons/reason-text";
import type { LocalText } from "#domain/shared/locales";
import { meetingListTexts } from "#i18n/messages/meeting-list";
import { useLocale, useTexts } from "#i18n/use-texts";

type ReasonWordsProps = {
  reason: string;
  /** Ready reasons, by which a reason is told in the reader's language; without them it is told as it was written. */
  library?: readonly LocalText[] | undefined;
};

/** Why a line is as it is: in the reader's language as far as the library goes, the rest marked as Finnish. */
export const ReasonWords = ({ reason, library = [] }: ReasonWordsProps) => (
  <OwnParts of={reasonParts(reason, library, useLocale())} />
);

type FinnishReasonsProps = { reasons: readonly string[]; library?: readonly LocalText[] | undefined };

/** Says that reasons are in Finnish, where some are and the page is not. */
export function FinnishReasons({ reasons, library = [] }: FinnishReasonsProps) {
  const t = useTexts(meetingListTexts);
  const locale = useLocale();
  const isAny = reasons.some((reason) => isPartlyFinnish(reasonParts(reason, library, locale)));
  return isAny ? <p className="muted">{t.reasonsInFinnish}</p> : null;
}
