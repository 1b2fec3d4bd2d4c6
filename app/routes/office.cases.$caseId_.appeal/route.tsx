import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCase } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { DateField } from "#components/date-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { fileRefusals } from "#components/file-refusals";
import { FormProblems } from "#components/form-problems";
import { AppealFiles } from "#components/grants/appeal-files";
import { PageHeader } from "#components/page-header";
import { RadioGroup } from "#components/radio-group";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { choice, optionalText, plainDate, text, timeOfDay } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, replyInvalid, replyRefused } from "#http/parse-form.server";
import { receiveUploads } from "#http/receive-upload.server";
import { redirectWithFlash, seeOther } from "#http/respond.server";
import { appealed } from "#i18n/messages/appealed";
import { appealRefusals } from "#i18n/messages/appeal-refusals";
import { apply } from "#i18n/messages/apply";
import { appeals } from "#i18n/messages/appeals";
import { useTexts } from "#i18n/use-texts";
import { instantAfterGap } from "#domain/shared/zoned-time";
import { enterAppeal } from "#use-cases/file-appeal.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(appeals, ({ enterTitle }) => enterTitle);

const TEXT_MAX = 4000;
const CHANNELS = ["email", "paper"] as const;
const PARTIES = ["party", "member"] as const;

/** A member of the municipality is named; the applicant is known. */
const schema = z
  .object({
    byParty: choice(PARTIES),
    appellant: optionalText({ max: 120 }),
    arrivedOn: plainDate(),
    arrivedTime: timeOfDay(),
    channel: choice(CHANNELS),
    demand: text({ max: TEXT_MAX }),
    grounds: optionalText({ max: TEXT_MAX }),
  })
  .superRefine(({ byParty, appellant }, context) => {
    if (byParty === "member" && !appellant)
      context.addIssue({ code: "custom", path: ["appellant"], message: "required" });
  });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = await guardOfficeCase(actor, "prepareAppeal", args);
  const { _id: caseId, caseNumber, applicantName, decision } = grantCase;
  if (!decision) throw seeOther(`/office/cases/${caseId}`);
  return { caseId, caseNumber: caseNumber ?? "", applicantName };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId, applicantName } = await guardOfficeCase(actor, "prepareAppeal", args);
  const { form: posted, files } = await receiveUploads(args.request, actor.personId);
  const form = parseFormData(posted, schema);
  if (!form.ok) return replyInvalid(form);
  const unfit = files.find(({ ok }) => !ok);
  if (unfit && !unfit.ok) return replyRefused(unfit.refusal, form);
  const attachments = files.flatMap((file) => (file.ok ? [file.value] : []));
  const { byParty, appellant, arrivedOn, arrivedTime, channel, demand, grounds = "" } = form.value;
  const isParty = byParty === "party";
  const entered = await enterAppeal({
    ...{ caseId, channel, demand, grounds, attachments, actor, now: args.context.arrivedAt, byParty: isParty },
    appellant: isParty ? applicantName : (appellant ?? ""),
    arrivedAt: instantAfterGap(arrivedOn, arrivedTime),
  });
  if (!entered.ok) return answerRefusal(entered.refusal, form);
  return redirectWithFlash(`/office/appeals/${entered.value.appealId}`, "saved");
}

export default function EnterAppealPage() {
  const t = useTexts(appeals);
  const { caseId, caseNumber, applicantName } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { refusals } = useTexts(apply);
  const saved = { byParty: "party", channel: "email" };
  const told = { ...refusals, ...useTexts(appealRefusals) };
  const labels = { ...t.enterLabels, file: useTexts(appealed).attachments };
  const beside = { ...fileRefusals("file"), arrivedInFuture: "arrivedOn" };
  const form = useForm({ reply, labels, saved, refusals: told, beside });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: `${caseNumber} ${applicantName}`, href: `/office/cases/${caseId}` }]} />
      <PageHeader title={t.enterTitle} lead={t.enterLead} />
      <FormProblems form={form} />
      <Form action={`/office/cases/${caseId}/appeal`} multipart>
        <RadioGroup {...form.one("byParty")} options={PARTIES.map((value) => ({ value, label: t.parties[value] }))} />
        <TextField {...form.field("appellant")} hint={t.appellantHint} width="medium" optional />
        <DateField {...form.field("arrivedOn")} required />
        <TextField {...form.field("arrivedTime")} type="time" width="short" required />
        <RadioGroup {...form.one("channel")} options={CHANNELS.map((value) => ({ value, label: t.channels[value] }))} />
        <TextArea {...form.field("demand")} rows={3} maxChars={TEXT_MAX} required />
        <TextArea {...form.field("grounds")} rows={5} maxChars={TEXT_MAX} />
        <AppealFiles optional error={form.field("file").error} />
        <FormActions>
          <Button>{t.enter}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
