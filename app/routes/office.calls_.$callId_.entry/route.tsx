import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCall } from "#auth/guards.server";
import { stepPath } from "#components/application-steps";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { DateTimeField } from "#components/date-time-field";
import { FileField } from "#components/file-field";
import { fileRefusals } from "#components/file-refusals";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { RadioGroup } from "#components/radio-group";
import { Section } from "#components/section";
import { SelectField } from "#components/select-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { MAX_FILE_BYTES, OFFERED_KINDS } from "#domain/files/file-rules";
import { ENTRY_WAYS } from "#domain/grants/entry";
import { entrySchema } from "#domain/grants/entry-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, replyInvalid, replyRefused } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { receiveUpload } from "#http/receive-upload.server";
import { found, seeOther } from "#http/respond.server";
import { formatDateTime } from "#i18n/format";
import { applicationEntry } from "#i18n/messages/application-entry";
import { filing } from "#i18n/messages/filing";
import { preparation } from "#i18n/messages/preparation";
import { useLocale, useTexts } from "#i18n/use-texts";
import { enterApplication } from "#use-cases/enter-application.server";
import { entryView, type EntryView } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(applicationEntry, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const call = (await guardOfficeCall(actor, "enterApplication", args.params.callId)).toObject();
  found(call.status === "published" ? call : null);
  return plain(await entryView(actor, call, args.context.arrivedAt, localeOf(args.request)));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: callId } = await guardOfficeCall(actor, "enterApplication", args.params.callId);
  const { form: sent, file } = await receiveUpload(args.request, actor.personId);
  const form = parseFormData(sent, entrySchema);
  if (!form.ok) return replyInvalid(form);
  if (file !== null && !file.ok) return replyRefused(file.refusal, form);
  const now = args.context.arrivedAt;
  const entered = await enterApplication({ ...form.value, callId, scan: file?.value ?? null, actor, now });
  if (!entered.ok) return answerRefusal(entered.refusal, form);
  return seeOther(stepPath(entered.value.caseId, "applicant"));
}

function Begun({ begun }: Pick<EntryView, "begun">) {
  const t = useTexts(applicationEntry);
  if (begun.length === 0) return null;
  return (
    <Section title={t.begunTitle}>
      <ul className="hairlines">
        {begun.map(({ caseId, name, enteredBy }) => (
          <li key={caseId} className="toolbar">
            <a href={stepPath(caseId, "applicant")}>{name}</a>
            <span className="muted">{enteredBy}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The field that mends each refusal. */
const BESIDE = {
  ...fileRefusals("file"),
  arrivesLater: "arrivedAt.date",
  callUpcoming: "arrivedAt.date",
  hasFiled: "associationId",
  entryBegun: "associationId",
};

export default function EntryPage() {
  const t = useTexts(applicationEntry);
  const { callsTitle } = useTexts(preparation);
  const { ways } = useTexts(filing);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const labels = { ...t.labels, "arrivedAt.date": t.labels.arrivedAt, "arrivedAt.time": t.labels.arrivedAt };
  const saved = { "arrivedAt.date": view.now.date, "arrivedAt.time": view.now.time, way: "paper" };
  const form = useForm({ reply, labels, saved, refusals: t.refusals, beside: BESIDE });
  const arrived = { date: form.field("arrivedAt.date"), time: form.field("arrivedAt.time") };
  const home = `/office/calls/${view.callId}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: callsTitle, href: "/office/calls" },
          { label: view.callName, href: home },
        ]}
      />
      <PageHeader title={t.title} eyebrow={view.callName} lead={t.lead} />
      {view.joinsSupplement ? (
        <Note tone="attention" title={t.decidedTitle}>
          <p>{t.decided}</p>
        </Note>
      ) : null}
      <Begun begun={view.begun} />
      <FormProblems form={form} />
      <Form action={`${home}/entry`} multipart>
        <SelectField
          {...form.field("associationId")}
          options={view.applicants}
          placeholder={t.choose}
          hint={t.applicantHint}
        />
        <RadioGroup {...form.one("way")} options={ENTRY_WAYS.map((way) => ({ value: way, label: ways[way] }))} />
        <DateTimeField
          name="arrivedAt"
          label={t.labels.arrivedAt}
          hint={t.arrivedHint({ at: formatDateTime(view.closesAt, locale) })}
          error={[...arrived.date.error, ...arrived.time.error, ...form.field("arrivedAt").error]}
          defaultDate={arrived.date.defaultValue}
          defaultTime={arrived.time.defaultValue}
        />
        <TextField {...form.field("givenBy")} hint={t.givenByHint} />
        <FileField
          name="file"
          label={t.labels.file}
          error={form.field("file").error}
          accept={OFFERED_KINDS}
          maxBytes={MAX_FILE_BYTES}
          optional
        />
        <TextArea {...form.field("note")} rows={2} maxChars={500} optional />
        <FormActions layout="apart">
          <ButtonLink href={home} variant="quiet">
            {t.back}
          </ButtonLink>
          <Button>{t.begin}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
