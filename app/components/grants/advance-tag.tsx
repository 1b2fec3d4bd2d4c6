import { Tag } from "#components/tag";
import { advance } from "#i18n/messages/advance";
import { useTexts } from "#i18n/use-texts";

/** Marks money before the costs among claims and payments on receipts, which need no mark. */
export function AdvanceTag({ of: { isAdvance } }: { of: { isAdvance: boolean } }) {
  const { startTitle } = useTexts(advance);
  return isAdvance ? <Tag tone="info">{startTitle}</Tag> : null;
}
