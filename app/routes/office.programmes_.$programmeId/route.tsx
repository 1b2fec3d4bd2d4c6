import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { DataTable, type Column } from "#components/data-table";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Money } from "#components/money";
import { PageHeader } from "#components/page-header";
import { ProgrammeFields } from "#components/programme-fields";
import { useProgrammeLabels } from "#components/grants/use-programme-labels";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { useForm } from "#components/use-form";
import { programmeEditSchema } from "#domain/grants/programme-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash } from "#http/respond.server";
import { formatDateTime } from "#i18n/format";
import { criteriaForm } from "#i18n/messages/criteria-form";
import { formChoice } from "#i18n/messages/form-choice";
import { nextCall } from "#i18n/messages/next-call";
import { preparation } from "#i18n/messages/preparation";
import { programmes } from "#i18n/messages/programmes";
import { useLocale, useTexts } from "#i18n/use-texts";
import { updateProgramme } from "#use-cases/update-programme.server";
import { programmePage, type ProgrammeCall } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle<(typeof programmes)["fi"], { name: string }>(
  programmes,
  ({ title }, data) => data?.name ?? title,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { arrivedAt } = args.context;
  return plain(found(await programmePage(actor, args.params.programmeId, arrivedAt, localeOf(args.request))));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const now = args.context.arrivedAt;
  const { programmeId } = found(await programmePage(actor, args.params.programmeId, now, localeOf(args.request)));
  const form = await parseForm(args.request, programmeEditSchema);
  if (!form.ok) return replyInvalid(form);
  const { version, ...input } = form.value;
  const updated = await updateProgramme({ programmeId, version, input, actor, now });
  if (!updated.ok) return answerRefusal(updated.refusal, form);
  return redirectWithFlash(`/office/programmes/${programmeId}`, "saved");
}

const TONES = { draft: "neutral", upcoming: "info", open: "good", closed: "neutral" } as const;

function useCallColumns(): Column<ProgrammeCall>[] {
  const t = useTexts(preparation);
  const locale = useLocale();
  return [
    {
      key: "call",
      head: t.call,
      rowHeader: true,
      cell: ({ callId, name }) => <a href={`/office/calls/${callId}/edit`}>{name}</a>,
    },
    { key: "stage", head: t.stage, cell: ({ stage }) => <Tag tone={TONES[stage]}>{t.stages[stage]}</Tag> },
    { key: "closes", head: t.closes, nowrap: true, cell: ({ closesAt }) => formatDateTime(closesAt, locale) },
    { key: "budget", head: t.budget, numeric: true, cell: ({ budgetCents }) => <Money amount={budgetCents} /> },
  ];
}

export default function ProgrammePage() {
  const t = useTexts(programmes);
  const { title: formTitle } = useTexts(formChoice);
  const n = useTexts(nextCall);
  const criteria = useTexts(criteriaForm);
  const { programmeId, version, name, saved, units, bodies, bodyRows, calls } = useLoaderData<typeof loader>();
  const form = useForm({
    reply: useActionData<typeof action>(),
    labels: useProgrammeLabels(),
    saved,
    refusals: t.refusals,
  });
  const columns = useCallColumns();
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: t.title, href: "/office/programmes" }]} />
      <PageHeader
        title={name}
        actions={
          <>
            <ButtonLink variant="quiet" icon="doc" href={`/office/programmes/${programmeId}/form`}>
              {formTitle}
            </ButtonLink>
            <ButtonLink href={`/office/programmes/${programmeId}/criteria`} variant="quiet">
              {criteria.link}
            </ButtonLink>
          </>
        }
      />
      <FormProblems form={form} />
      <Section
        title={t.calls}
        plain
        actions={
          <>
            {calls[0] ? <ButtonLink href={`/office/calls/${calls[0].callId}/next`}>{n.link}</ButtonLink> : null}
            <ButtonLink
              icon="plus"
              variant={calls[0] ? "quiet" : "primary"}
              href={`/office/programmes/${programmeId}/calls/new`}
            >
              {t.newCall}
            </ButtonLink>
          </>
        }
      >
        {calls.length === 0 ? (
          <p className="muted">{t.noCalls}</p>
        ) : (
          <DataTable caption={`${t.calls}: ${name}`} columns={columns} rows={calls} rowKey={({ callId }) => callId} />
        )}
      </Section>
      <Section title={t.edit}>
        <Form action={`/office/programmes/${programmeId}`}>
          <input type="hidden" name="version" value={version} />
          <ProgrammeFields form={form} units={units} bodies={bodies} bodyRows={bodyRows} />
          <FormActions>
            <Button busyLabel={t.saving}>{t.save}</Button>
          </FormActions>
        </Form>
      </Section>
    </div>
  );
}
