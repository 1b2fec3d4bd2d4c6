import type { ReactNode } from "react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { BULK_ACTIONS, MOST_AT_ONCE, bulkSchema } from "#domain/grants/case-table/bulk";
import { municipalitiesWhere } from "#domain/policy";
import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { ensureAllowed } from "#http/respond.server";
import { caseBulk } from "#i18n/messages/case-bulk";
import { cases } from "#i18n/messages/cases";
import { caseTable } from "#i18n/messages/case-table";
import { useTexts } from "#i18n/use-texts";
import { onManyCases } from "#use-cases/on-many-cases.server";
import { BulkFields, type BulkFormState } from "./components/bulk-fields";
import { Outcome, type Told } from "./components/outcome";
import { bulkView, type BulkRow } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(caseBulk, ({ title }) => title);

/** A week and a day: one full week to answer. */
const DAYS_TO_ANSWER = 8;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "prepareCase").length > 0);
  const params = new URL(args.request.url).searchParams;
  const action = BULK_ACTIONS.find((known) => known === params.get("do")) ?? "assign";
  const now = args.context.arrivedAt;
  const view = await bulkView({ actor, action, params, now, locale: localeOf(args.request) });
  return plain({ view, saved: { dueOn: addDays(plainDateAt(now), DAYS_TO_ANSWER), preparerId: actor.personId } });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "prepareCase").length > 0);
  const form = await parseForm(args.request, bulkSchema);
  if (!form.ok) return replyInvalid(form);
  const outcome = await onManyCases(form.value, actor, args.context.arrivedAt);
  const told: Told = {
    ...outcome,
    label: form.typed["label"]?.[0] ?? "",
    isUndone: form.typed["undoes"] !== undefined,
  };
  return { told };
}

/** Why nothing can be done to a case. */
function useWhyNot() {
  const t = useTexts(caseBulk);
  const { statuses } = useTexts(cases);
  return ({ isDisqualified, status }: BulkRow): string =>
    isDisqualified || status === null ? t.disqualified : t.inState({ state: statuses[status] });
}

/** @param whyNot where they are told because nothing can be done to them */
function Rows({ rows, whyNot }: { rows: readonly BulkRow[]; whyNot?: (row: BulkRow) => string }) {
  return (
    <ul className="hairlines">
      {rows.map((row) => (
        <li key={row.caseId}>
          <a href={`/office/cases/${row.caseId}`}>{row.caseNumber}</a> {row.applicant}
          {whyNot ? <span className="muted small"> – {whyNot(row)}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** Which cases it can be done to, what else it asks, and the button that does it. */
function Ask({ here, back, form }: { here: string; back: ReactNode; form: BulkFormState }) {
  const t = useTexts(caseBulk);
  const { view } = useLoaderData<typeof loader>();
  const whyNot = useWhyNot();
  if (view.able.length + view.unable.length === 0) return <EmptyState icon="tray" title={t.noneChosen} action={back} />;
  if (view.isTooMany) return <Note tone="attention" title={t.tooMany({ most: MOST_AT_ONCE })} />;
  return (
    <>
      {view.able.length > 0 ? (
        <Form action={here}>
          {view.able.map(({ caseId }) => (
            <input key={caseId} type="hidden" name="case" value={caseId} />
          ))}
          <BulkFields view={view} form={form} />
          <Rows rows={view.able} />
          <FormActions>
            {back}
            <Button name="intent" value={view.action}>
              {t.buttons[view.action]} ({view.able.length})
            </Button>
          </FormActions>
        </Form>
      ) : null}
      {view.unable.length > 0 ? (
        <Note title={t.cannot}>
          <Rows rows={view.unable} whyNot={whyNot} />
        </Note>
      ) : null}
    </>
  );
}

export default function BulkPage() {
  const t = useTexts(caseBulk);
  const { title } = useTexts(caseTable);
  const { search } = useLocation();
  const { view, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const told = answer && "told" in answer ? answer.told : null;
  const reply = answer && !("told" in answer) ? answer : undefined;
  const form = useForm({ reply, labels: t.labels, saved, refusals: t.refusals });
  const here = `/office/cases/bulk${search}`;
  const back = (
    <ButtonLink href={view.back} variant="quiet">
      {title}
    </ButtonLink>
  );
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: title, href: view.back }]} />
      <PageHeader title={t.actions[view.action]} lead={t.leads[view.action]} />
      <FormProblems form={form} />
      {told ? (
        <>
          <Outcome told={told} action={view.action} rows={[...view.able, ...view.unable]} here={here} />
          <p>{back}</p>
        </>
      ) : (
        <Ask here={here} back={back} form={form} />
      )}
    </div>
  );
}
