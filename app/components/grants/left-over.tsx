import { DefinitionList } from "#components/definition-list";
import { Disclosure } from "#components/disclosure";
import { AnswerValue } from "#components/grants/form/answer-value";
import { Note } from "#components/note";
import type { LeftOver } from "#domain/grants/form/carry-over";
import { localText } from "#domain/shared/locales";
import { leftOver as texts } from "#i18n/messages/left-over";
import { useLocale, useTexts } from "#i18n/use-texts";

/** Answers that are asked nowhere any more, each with the question as it was, in the words that were written. */
export function LeftOverList({ items }: { items: readonly LeftOver[] }) {
  const locale = useLocale();
  return (
    <DefinitionList
      items={items.map(({ field, answer }) => ({
        label: localText(field.label, locale),
        value: <AnswerValue field={field} answer={answer} />,
      }))}
    />
  );
}

type LeftOverNoteProps = { items: readonly LeftOver[]; formChanged?: boolean };

/** Tells that the city has changed the form, until the next save, and what of the answers fits nowhere in it, until it is filed. */
export function LeftOverNote({ items, formChanged = false }: LeftOverNoteProps) {
  const t = useTexts(texts);
  return (
    <>
      {formChanged ? (
        <Note tone="attention" title={t.formChangedTitle}>
          <p>{t.formChangedLead}</p>
        </Note>
      ) : null}
      {items.length > 0 ? (
        <Note tone="attention" title={t.title({ count: items.length })}>
          <p>{t.lead}</p>
          <Disclosure summary={t.show} open={formChanged}>
            <LeftOverList items={items} />
          </Disclosure>
        </Note>
      ) : null}
    </>
  );
}
