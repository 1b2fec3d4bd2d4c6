import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCall, guardWholeList } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { DateField } from "#components/date-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { VersionField } from "#components/version-field";
import type { Actor } from "#domain/roles";
import { optionalText, plainDate, wholeNumber } from "#domain/shared/fields";
import { localText } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash, seeOther } from "#http/respond.server";
import { decision } from "#i18n/messages/decision";
import { minutes } from "#i18n/messages/minutes";
import { useTexts } from "#i18n/use-texts";
import { decidesAlone, findMunicipality } from "#models/municipality.server";
import { tableProposal } from "#use-cases/table-proposal.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(minutes, ({ tableTitle }) => tableTitle);

const REASON_MAX = 500;
const schema = z.object({
  version: wholeNumber(),
  meetingDate: plainDate(),
  section: wholeNumber({ min: 1, max: 9999 }),
  returnsOn: plainDate(),
  reason: optionalText({ max: REASON_MAX }),
});

async function guardTabling(actor: Actor, callId: unknown) {
  const call = await guardOfficeCall(actor, "recordDecision", callId);
  const { proposal } = await guardWholeList(actor, call);
  // Only a meeting leaves a matter on its table: an office holder simply decides later.
  if (decidesAlone(await findMunicipality(call.municipality), call.decidingBody))
    throw seeOther(`/office/calls/${call._id}/decision`);
  return { call, version: found(proposal).__v };
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { call, version } = await guardTabling(actor, args.params.callId);
  return { callId: call._id, callName: localText(call.names, localeOf(args.request)), version };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { call } = await guardTabling(actor, args.params.callId);
  const { _id: callId } = call;
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const { reason, ...meeting } = form.value;
  const tabled = await tableProposal({ callId, ...meeting, reason, actor, now: args.context.arrivedAt });
  if (!tabled.ok) return answerRefusal(tabled.refusal, form);
  return redirectWithFlash(`/office/calls/${callId}/decision`, "saved");
}

export default function TablingPage() {
  const t = useTexts(minutes);
  const d = useTexts(decision);
  const { callId, callName, version } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({
    ...{ reply, labels: t.tableLabels, refusals: { ...t.refusals, changedMeanwhile: t.listChanged } },
    beside: { meetingInFuture: "meetingDate", returnsTooSoon: "returnsOn" },
  });
  const base = `/office/calls/${callId}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: callName, href: base },
          { label: d.title, href: `${base}/decision` },
        ]}
      />
      <PageHeader title={t.tableTitle} lead={t.tableLead} />
      <FormProblems form={form} />
      <Form action={`${base}/decision/tabling`}>
        <VersionField {...{ version, reply }} />
        <DateField {...form.field("meetingDate")} required />
        <TextField {...form.field("section")} inputMode="numeric" width="short" required />
        <DateField {...form.field("returnsOn")} required />
        <TextArea {...form.field("reason")} rows={2} maxChars={REASON_MAX} optional />
        <FormActions>
          <ButtonLink href={`${base}/decision`} variant="quiet">
            {t.back}
          </ButtonLink>
          <Button>{t.saveTable}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
