import { Button } from "#components/button";
import { Form } from "#components/form";
import { Note } from "#components/note";
import { formatDateTime } from "#i18n/format";
import { changes } from "#i18n/messages/changes";
import { useLocale, useTexts } from "#i18n/use-texts";

/** What the reader marked last, and the means to take it back. */
export function TakeBack({ batch, list }: { batch: { id: string; count: number; at: Date }; list: string }) {
  const t = useTexts(changes);
  const when = formatDateTime(batch.at, useLocale());
  return (
    <Note title={t.markedNote({ count: batch.count, when })}>
      <Form action={list}>
        <input type="hidden" name="takeBack" value={batch.id} />
        <Button size="small" variant="quiet">
          {t.takeBack}
        </Button>
      </Form>
    </Note>
  );
}
