import { ActionLink } from "#components/action-link";
import { DefinitionList } from "#components/definition-list";
import { AnswerValue } from "#components/grants/form/answer-value";
import { Money } from "#components/money";
import { Section } from "#components/section";
import type { Field } from "#domain/grants/form/definition";
import { localText } from "#domain/shared/locales";
import { drafting } from "#i18n/messages/drafting";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { LastYearView } from "./last-year.server";

/** The last application of the same programme: its sums, and how many answers have changed since. */
export function SinceLastYear({ last }: { last: LastYearView }) {
  const t = useTexts(drafting);
  const locale = useLocale();
  const count = (state: "changed" | "same"): number => last.changes.filter((change) => change.state === state).length;
  const gone = last.changes.filter(({ state }) => state === "gone");
  return (
    <Section
      title={t.changedTitle({ year: last.year })}
      lead={last.changes.length > 0 ? t.changedLine({ changed: count("changed"), same: count("same") }) : undefined}
      actions={<ActionLink href={`/office/cases/${last.caseId}`}>{t.openLast}</ActionLink>}
    >
      <DefinitionList
        items={[
          { label: t.asked, value: <Money amount={last.requestedCents} />, numeric: true },
          {
            label: t.awarded,
            value: last.awardedCents === null ? t.notDecided : <Money amount={last.awardedCents} />,
            numeric: true,
          },
        ]}
      />
      {gone.length > 0 ? (
        <details>
          <summary>{t.notAskedAny}</summary>
          <DefinitionList
            items={gone.map(({ field, last: answer }) => ({
              label: localText(field.label, locale),
              value: <AnswerValue field={field} answer={answer ?? undefined} />,
            }))}
          />
        </details>
      ) : null}
    </Section>
  );
}

/** Under an answer that says something else than last year, what it said then. */
export function WasThen({ last, field }: { last: LastYearView; field: Field }) {
  const t = useTexts(drafting);
  const change = last.changes.find((one) => one.field.id === field.id);
  if (change?.state === "new") return <p className="muted small">{t.isNew}</p>;
  if (change?.state !== "changed") return null;
  return (
    <div className="was-then">
      <p className="muted small">{t.was({ year: last.year })}</p>
      <AnswerValue field={field} answer={change.last ?? undefined} />
    </div>
  );
}
