import { Button } from "#components/button";
import { DataTable } from "#components/data-table";
import { Form } from "#components/form";
import { Money } from "#components/money";
import { Tag } from "#components/tag";
import { SCENARIO_LIMITS } from "#domain/grants/allocation/rule-form";
import { formatNumber } from "#i18n/format";
import { division } from "#i18n/messages/division";
import { workbench } from "#i18n/messages/workbench";
import { ruleInWords } from "#i18n/rule-in-words";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { WorkbenchView } from "../queries.server";

type Scenario = WorkbenchView["scenarios"][number];

/** The options side by side: what each divides, and how many it leaves without. */
export function ScenarioTable({ view, mayWrite }: { view: WorkbenchView; mayWrite: boolean }) {
  const t = useTexts(workbench);
  const { inWords } = useTexts(division);
  const locale = useLocale();
  const base = `/office/calls/${view.callId}/workbench`;
  return (
    <DataTable
      caption={t.scenarios}
      rows={view.scenarios}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          head: t.columns.name,
          rowHeader: true,
          cell: ({ id, name, note, isChosen }) => (
            <>
              <a href={`${base}/${id}`}>{name}</a> {isChosen ? <Tag tone="good">{t.chosen}</Tag> : null}
              {note ? <p className="small muted bench-note">{note}</p> : null}
            </>
          ),
        },
        {
          key: "rule",
          head: t.columns.rule,
          cell: ({ rule }) => ruleInWords(rule, { bases: t.bases, inWords }, locale),
        },
        {
          key: "given",
          head: t.columns.given,
          numeric: true,
          cell: ({ figures }) => {
            if (figures === "scoreFirst") return <span className="muted">{t.scoreFirst}</span>;
            return figures ? <Money amount={figures.givenCents} tone="strong" /> : <Tag tone="bad">{t.notWithin}</Tag>;
          },
        },
        {
          key: "left",
          head: t.columns.left,
          numeric: true,
          muted: true,
          cell: ({ figures }) => <Money amount={figures === "scoreFirst" ? null : figures?.leftCents} />,
        },
        {
          key: "without",
          head: t.columns.without,
          numeric: true,
          cell: ({ figures }) => (figures && figures !== "scoreFirst" ? formatNumber(figures.without, locale) : "–"),
        },
        ...(mayWrite
          ? [{ key: "actions", head: t.columns.actions, cell: (row: Scenario) => <Actions base={base} {...row} /> }]
          : []),
      ]}
    />
  );
}

function Actions({ base, id, name }: Scenario & { base: string }) {
  const t = useTexts(workbench);
  return (
    <Form action={base} className="cluster bench-actions">
      <input type="hidden" name="scenarioId" value={id} />
      <input type="hidden" name="copyOf" value={id} />
      <input type="hidden" name="name" value={t.copyName({ name }).slice(0, SCENARIO_LIMITS.name)} />
      <Button name="intent" value="copy" variant="quiet" size="small">
        {t.copy} <span className="visually-hidden">{name}</span>
      </Button>
      <Button name="intent" value="remove" variant="quiet" size="small">
        {t.remove} <span className="visually-hidden">{name}</span>
      </Button>
    </Form>
  );
}
