import { Button } from "#components/button";
import { Form } from "#components/form";
import { Note } from "#components/note";
import type { Gap } from "#domain/associations/activity-gaps";
import type { FormReply } from "#domain/shared/form-reply";
import { formatDateTime } from "#i18n/format";
import { activityForm } from "#i18n/messages/activity-form";
import type { TimesPreview } from "#i18n/times-preview";
import { useLocale, useTexts } from "#i18n/use-texts";

type Unsent = { values: Record<string, string[]>; savedAt: Date };
type Reply = FormReply & { times?: TimesPreview | undefined; gaps?: readonly Gap[] | undefined };

/** What was sent and came back, or else what the person had written and not sent. */
export function replyOrUnsent(
  reply: Reply | undefined,
  unsent: Unsent | null,
): { reply: Reply | undefined; resumedAt: Date | null } {
  if (reply || !unsent) return { reply, resumedAt: null };
  return { reply: { values: unsent.values, errors: {}, refusals: [] }, resumedAt: unsent.savedAt };
}

/** That the form holds words which nobody else has seen, and the way to be rid of them. */
export function UnsentNote({ at, action }: { at: Date; action: string }) {
  const t = useTexts(activityForm);
  const locale = useLocale();
  return (
    <Note tone="attention" title={t.unsentTitle({ at: formatDateTime(at, locale) })}>
      <p>{t.unsentText}</p>
      <Form action={action}>
        <Button name="intent" value="discard" size="small" variant="quiet">
          {t.discard}
        </Button>
      </Form>
    </Note>
  );
}
