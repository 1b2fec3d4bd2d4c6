import type { AttachmentTiming } from "#domain/grants/attachment-timing";
import { formatDate } from "#i18n/format";
import { attachments } from "#i18n/messages/attachments";
import { useLocale, useTexts } from "#i18n/use-texts";

/** What is said beside an attachment of when it must be there; nothing where it comes with the application. */
export function useTimingText(): (asked: { timing: AttachmentTiming; dueOn: string | null }) => string {
  const t = useTexts(attachments);
  const locale = useLocale();
  return ({ timing, dueOn }) => {
    if (timing === "later" && dueOn !== null) return t.laterBy({ date: formatDate(dueOn, locale) });
    return timing === "once" ? t.onceGiven : "";
  };
}
