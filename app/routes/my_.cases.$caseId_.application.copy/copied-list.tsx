import { DefinitionList } from "#components/definition-list";
import { AnswerValue } from "#components/grants/form/answer-value";
import { Money } from "#components/money";
import { copiedKey } from "#domain/grants/drafting";
import { fieldsOf } from "#domain/grants/form/definition";
import { isPlainDate } from "#domain/shared/plain-date";
import { localText } from "#domain/shared/locales";
import { formatDate } from "#i18n/format";
import { application } from "#i18n/messages/application";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { CopyView } from "./queries.server";

/** Of the core sums are numbers; all else is text, or a day. */
function CoreValue({ value }: { value: string | number }) {
  const locale = useLocale();
  if (typeof value === "number") return <Money amount={value} />;
  return isPlainDate(value) ? formatDate(value, locale) : <span className="prose">{value}</span>;
}

/** What copying fills in, each with its label as the form has it. */
export function CopiedList({ view: { keys, content, form } }: { view: Pick<CopyView, "keys" | "content" | "form"> }) {
  const { labels } = useTexts(application);
  const locale = useLocale();
  const core = Object.entries(content).flatMap(([name, value]) =>
    keys.includes(name) && (typeof value === "string" || typeof value === "number")
      ? [
          {
            label: Object.entries(labels).find(([key]) => key === name)?.[1] ?? name,
            value: <CoreValue value={value} />,
          },
        ]
      : [],
  );
  const answers = (form ? fieldsOf(form) : [])
    .filter(({ id }) => keys.includes(copiedKey("form", id)))
    .map((field) => ({
      label: localText(field.label, locale),
      value: <AnswerValue field={field} answer={content.answers[field.id]} />,
    }));
  return <DefinitionList items={[...core, ...answers]} />;
}
