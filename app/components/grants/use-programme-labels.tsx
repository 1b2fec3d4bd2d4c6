import { timingLabels, type TimingField } from "#components/grants/attachment-timings";
import type { BodyField } from "#components/grants/programme-rule-fields";
import { attachments } from "#i18n/messages/attachments";
import { grantRules } from "#i18n/messages/grant-rules";
import { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";

/** The labels of a kind of grant's form. The rows of who decides go by the name of the whole. */
export function useProgrammeLabels() {
  const t = useTexts(programmes);
  const rules = useTexts(grantRules);
  const { kinds } = useTexts(attachments);
  return { ...t.labels, ...rules.labels, ...timingLabels(kinds), bodies: rules.deciding } as Labels;
}

type Labels = (typeof programmes)["fi"]["labels"] &
  (typeof grantRules)["fi"]["labels"] &
  Record<TimingField | BodyField, string>;
