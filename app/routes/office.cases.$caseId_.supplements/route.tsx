import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCase } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { DateField } from "#components/date-field";
import { FileField } from "#components/file-field";
import { fileRefusals } from "#components/file-refusals";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { MAX_FILE_BYTES, MOST_FILES, OFFERED_KINDS } from "#domain/files/file-rules";
import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { readSubject } from "#domain/grants/subjects";
import { MAX_QUESTIONS } from "#domain/grants/supplement";
import { availableEvents } from "#domain/shared/lifecycle";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, parseFormData, replyInvalid, replyRefused, typedValues } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { receiveUploads } from "#http/receive-upload.server";
import { redirectWithFlash, seeOther } from "#http/respond.server";
import { formatFileSize } from "#i18n/format";
import { preparation } from "#i18n/messages/preparation";
import { supplements } from "#i18n/messages/supplements";
import { useLocale, useTexts } from "#i18n/use-texts";
import { requestSupplement } from "#use-cases/request-supplement.server";
import { QuestionRows } from "./question-rows";
import { requestView } from "./queries.server";
import { requestSchema, rowsSent } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(preparation, ({ requestTitle }) => requestTitle);

/** Rows of a form that is opened, and rows that the button brings. */
const ROWS = 2;
const FIRST_QUESTION = "questions[0].text";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = (await guardOfficeCase(actor, "prepareCase", args)).toObject();
  if (!availableEvents(APPLICATION_LIFECYCLE, grantCase.status).includes("requestSupplement"))
    throw seeOther(`/office/cases/${grantCase._id}`);
  const { searchParams } = new URL(args.request.url);
  const about = searchParams.get("about");
  const view = await requestView(grantCase, args.context.arrivedAt, localeOf(args.request));
  return plain({
    view,
    about: about && readSubject(about) ? about : null,
    // What the case's page found missing.
    asked: searchParams.getAll("ask").filter(readSubject).slice(0, MAX_QUESTIONS),
  });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = await guardOfficeCase(actor, "prepareCase", args);
  const { form: sent, files: came } = await receiveUploads(args.request, actor.personId);
  if (intentOf(sent) === "rows") return { values: typedValues(sent), errors: {}, refusals: [] };
  const form = parseFormData(sent, requestSchema);
  if (!form.ok) return replyInvalid(form);
  const refusal = came.find((file) => !file.ok);
  if (refusal && !refusal.ok) return replyRefused(refusal.refusal, form);
  const files = came.flatMap((file) => (file.ok ? [file.value] : []));
  const { questions, dueOn } = form.value;
  const now = args.context.arrivedAt;
  const asked = await requestSupplement({ caseId, questions, dueOn, files, actor, now });
  if (!asked.ok) return answerRefusal(asked.refusal, form);
  return redirectWithFlash(`/office/cases/${caseId}`, "supplementRequested");
}

export default function RequestSupplementPage() {
  const t = useTexts(preparation);
  const s = useTexts(supplements);
  const locale = useLocale();
  const { view, about, asked } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const labels = { [FIRST_QUESTION]: s.text, ...t.requestLabels, file: s.file };
  const beside = { ...fileRefusals("file"), nothingAsked: FIRST_QUESTION, dueTooSoon: "dueOn" };
  const form = useForm({ reply, labels, saved: { dueOn: view.dueOn }, refusals: t.refusals, beside });
  const typed = reply?.values ?? {};
  const asksForRows = typed["intent"]?.[0] === "rows";
  const rows = Math.min(MAX_QUESTIONS, Math.max(ROWS, asked.length, rowsSent(typed) + (asksForRows ? ROWS : 0)));
  const home = `/office/cases/${view.caseId}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: t.callsTitle, href: "/office/calls" },
          { label: view.callName, href: `/office/calls/${view.callId}` },
          { label: `${view.caseNumber} ${view.applicantName}`, href: home },
        ]}
      />
      <PageHeader title={t.requestTitle} eyebrow={`${view.caseNumber} ${view.applicantName}`} lead={t.requestLead} />
      <FormProblems form={form} />
      <Form action={`${home}/supplements`} multipart>
        <QuestionRows
          view={view}
          count={rows}
          typed={typed}
          about={about ? [about] : asked}
          isMissing={!about}
          error={form.field(FIRST_QUESTION).error}
        />
        <DateField {...form.field("dueOn")} />
        <FileField
          name="file"
          label={s.file}
          error={form.field("file").error}
          hint={s.severalFiles({ limit: formatFileSize(MAX_FILE_BYTES, locale), count: MOST_FILES })}
          multiple
          accept={OFFERED_KINDS}
          maxBytes={MAX_FILE_BYTES}
          optional
        />
        <FormActions>
          <ButtonLink href={home} variant="quiet">
            {t.back}
          </ButtonLink>
          <Button name="intent" value="send" busyLabel={t.sending}>
            {t.sendRequest}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
