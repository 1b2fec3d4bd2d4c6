import { DataTable } from "#components/data-table";
import { useTimingText } from "#components/grants/use-timing-text";
import { Tag } from "#components/tag";
import { partsOfBudget } from "#domain/grants/pots";
import { formatDate, formatDateTime, formatEuros, formatShare } from "#i18n/format";
import { callPage } from "#i18n/messages/call-page";
import { nextCall } from "#i18n/messages/next-call";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { NextCallView, ReviewedPlan } from "../queries.server";

type Rows = (typeof nextCall)["fi"]["rows"];

/** What a plan says, thing by thing, in the reader's words. */
function useTold(): (plan: ReviewedPlan) => Record<keyof Rows, string> {
  const t = useTexts(nextCall);
  const { partNames } = useTexts(callPage);
  const timingText = useTimingText();
  const locale = useLocale();
  return (plan) => {
    const { shareBp, capCents } = plan.paymentRule;
    const parts = partsOfBudget(plan).map(
      ({ kind, name, cents }) => `${kind === "named" ? (name ?? "") : partNames[kind]} ${formatEuros(cents, locale)}`,
    );
    const named = (values: string[]) => (values.length === 0 ? t.none : values.join("\n"));
    return {
      opens: formatDateTime(plan.opensAt, locale),
      closes: formatDateTime(plan.closesAt, locale),
      decision: formatDate(plan.decisionExpectedOn, locale),
      claims: formatDate(plan.claimsDueOn, locale),
      budget: formatEuros(plan.budgetCents, locale),
      parts: named(parts),
      condition: plan.condition ? t.conditional : t.unconditional,
      body: plan.decidingBody,
      share: [formatShare(shareBp, locale), capCents === null ? "" : t.atMost({ sum: formatEuros(capCents, locale) })]
        .filter(Boolean)
        .join(", "),
      attachments: named(plan.attachments.map((asked) => [asked.name, timingText(asked)].filter(Boolean).join(" – "))),
      info: named(plan.infoEvents.map(({ startsAt, place }) => `${formatDateTime(startsAt, locale)}, ${place}`)),
      contact: plan.contact?.name ?? t.none,
      criteria: named(
        plan.criteria.length === 0
          ? []
          : [
              t.version({ number: plan.criteriaVersion }),
              ...plan.criteria.map(
                ({ name, weightBp, min, max }) => `${name} ${formatShare(weightBp, locale)}, ${min}–${max}`,
              ),
            ],
      ),
      form: plan.formVersion === null ? t.none : t.version({ number: plan.formVersion }),
    };
  };
}

/** Last year's call and the new one side by side; what differs is marked. */
export function PlanTable({ view: { last, next } }: { view: NextCallView }) {
  const t = useTexts(nextCall);
  const told = useTold();
  const [before, after] = [told(last), told(next)];
  const keys = Object.keys(t.rows) as (keyof Rows)[];
  return (
    <DataTable
      caption={t.tableTitle}
      rows={keys}
      rowKey={(key) => key}
      columns={[
        { key: "what", head: t.what, rowHeader: true, cell: (key) => t.rows[key] },
        {
          key: "last",
          head: String(last.year),
          muted: true,
          cell: (key) => <span className="prose">{before[key]}</span>,
        },
        { key: "next", head: String(next.year), cell: (key) => <span className="prose">{after[key]}</span> },
        {
          key: "same",
          head: t.compared,
          cell: (key) => (before[key] === after[key] ? t.same : <Tag tone="info">{t.differs}</Tag>),
        },
      ]}
    />
  );
}
