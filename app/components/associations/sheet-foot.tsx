import { confirmedFact } from "#components/associations/confirmed-line";
import { PrintFoot } from "#components/print-foot";
import type { ShareOf } from "#components/share-menu";
import type { Certainty } from "#domain/associations/confirmation";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { useLocale, useTexts } from "#i18n/use-texts";

/** The foot of a record's printed page, with when and on whose behalf it was confirmed. */
export function SheetFoot({ share, today, certainty }: { share: ShareOf; today: string; certainty: Certainty }) {
  const confirmed = confirmedFact(certainty, useTexts(confirmedLine), useLocale());
  return <PrintFoot share={share} today={today} confirmed={confirmed.text} />;
}
