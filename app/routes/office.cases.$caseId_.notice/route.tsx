import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCase } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { DateField } from "#components/date-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { RadioGroup } from "#components/radio-group";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { HAND_KINDS } from "#domain/grants/appeal";
import { choice, optionalText, plainDate, text } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { redirectWithFlash, seeOther } from "#http/respond.server";
import { useDecidingWords } from "#i18n/deciding-words";
import { correctionRefusals } from "#i18n/messages/correction-refusals";
import { notices } from "#i18n/messages/notices";
import { useTexts } from "#i18n/use-texts";
import { recordNotice } from "#use-cases/record-notice.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(notices, ({ noticeTitle }) => noticeTitle);

const schema = z.object({
  decisionId: text({ max: 24 }),
  kind: choice(HAND_KINDS),
  sentOn: plainDate(),
  note: optionalText({ max: 300 }),
});

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = await guardOfficeCase(actor, "recordNotice", args);
  const { _id: caseId, caseNumber, applicantName, decision } = grantCase;
  if (!decision) throw seeOther(`/office/cases/${caseId}`);
  const { decisionId, byOfficeHolder } = decision;
  return { caseId, caseNumber: caseNumber ?? "", applicantName, decisionId, byOfficeHolder };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = await guardOfficeCase(actor, "recordNotice", args);
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const { decisionId, kind, sentOn, note = "" } = form.value;
  const recorded = await recordNotice({ caseId, decisionId, kind, sentOn, note, actor, now: args.context.arrivedAt });
  if (!recorded.ok) return answerRefusal(recorded.refusal, form);
  return redirectWithFlash(`/office/cases/${caseId}`, "saved");
}

export default function NoticePage() {
  const { caseId, caseNumber, applicantName, decisionId, byOfficeHolder } = useLoaderData<typeof loader>();
  const { notices: t } = useDecidingWords(byOfficeHolder);
  const reply = useActionData<typeof action>();
  const form = useForm({
    ...{ reply, labels: t.noticeLabels, refusals: useTexts(correctionRefusals) },
    beside: { sentInFuture: "sentOn", sentBeforeDecision: "sentOn" },
  });
  const base = `/office/cases/${caseId}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: `${caseNumber} ${applicantName}`, href: base }]} />
      <PageHeader title={t.noticeTitle} lead={t.noticeLead} />
      <FormProblems form={form} />
      <Form action={`${base}/notice`}>
        <input type="hidden" name="decisionId" value={decisionId} />
        <RadioGroup {...form.one("kind")} options={HAND_KINDS.map((value) => ({ value, label: t.kinds[value] }))} />
        <DateField {...form.field("sentOn")} required />
        <TextField {...form.field("note")} hint={t.noteHint} optional />
        <FormActions>
          <ButtonLink href={base} variant="quiet">
            {t.back}
          </ButtonLink>
          <Button>{t.saveNotice}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
