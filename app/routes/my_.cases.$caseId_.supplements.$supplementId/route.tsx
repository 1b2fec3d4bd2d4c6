import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOwnCase } from "#auth/guards.server";
import { Button } from "#components/button";
import { Breadcrumb } from "#components/breadcrumb";
import { FileField } from "#components/file-field";
import { FileList } from "#components/file-list";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { SupplementQuestions } from "#components/grants/supplement-list";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { MAX_FILE_BYTES, MOST_FILES, OFFERED_KINDS } from "#domain/files/file-rules";
import { OTHER_ATTACHMENT } from "#domain/grants/attachment-kinds";
import { choice, optionalText } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, replyInvalid, replyRefused } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { receiveUploads } from "#http/receive-upload.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { formatDate, formatFileSize } from "#i18n/format";
import { apply } from "#i18n/messages/apply";
import { ownCase } from "#i18n/messages/own-case";
import { supplements } from "#i18n/messages/supplements";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findOwnCase } from "#models/scoped.server";
import { answerSupplement } from "#use-cases/answer-supplement.server";
import { attachFile } from "#use-cases/attach-file.server";
import { QuestionFields } from "./question-fields";
import { useAnswerForm } from "./use-answer-form";
import { supplementPage } from "./queries.server";

export const handle = { frame: "desk" };
export const meta: MetaFunction = pageTitle(ownCase, ({ supplementTitle }) => supplementTitle);

const schema = z.object({
  intent: choice(["attach", "answer"]),
  /** By the id of the question. */
  answers: z.record(z.string(), optionalText({ max: 5000 })).default({}),
});

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = found(await findOwnCase(actor, args.params.caseId));
  const { arrivedAt } = args.context;
  const locale = localeOf(args.request);
  return plain(found(await supplementPage(grantCase.toObject(), args.params.supplementId, arrivedAt, locale)));
}

/** Files are kept as soon as they have come in, also when the answer is not finished: nobody has to choose them twice. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const now = args.context.arrivedAt;
  const { _id: caseId } = await guardOwnCase(actor, "draftApplication", args.params.caseId);
  const { form: sent, files } = await receiveUploads(args.request, actor.personId);
  const form = parseFormData(sent, schema);
  if (!form.ok) return replyInvalid(form);
  const overflow = files.find((file) => !file.ok && file.refusal.code === "tooManyFiles");
  if (overflow && !overflow.ok) return replyRefused(overflow.refusal, form);
  for (const file of files) {
    if (!file.ok) return replyRefused(file.refusal, form);
    const attached = await attachFile({ caseId, code: OTHER_ATTACHMENT, file: file.value, actor, now });
    if (!attached.ok) return answerRefusal(attached.refusal, form);
  }
  const { intent, answers } = form.value;
  if (intent === "attach")
    return files.length > 0
      ? { values: form.typed, errors: {}, refusals: [] }
      : replyRefused({ code: "fileMissing" }, form);
  const supplementId = args.params.supplementId ?? "";
  const answered = await answerSupplement({ caseId, supplementId, answers, typed: form.typed, actor, now });
  if (!answered.ok) return answerRefusal(answered.refusal, form);
  return redirectWithFlash(`/my/cases/${caseId}`, "supplementAnswered");
}

const shownFiles = (files: readonly { id: string; fileId: string; name: string; size: number }[]) =>
  files.map(({ id, fileId, name, size }) => ({ id, name, sizeBytes: size, href: `/files/${fileId}` }));

export default function SupplementPage() {
  const t = useTexts(ownCase);
  const { refusals, submitting } = useTexts(apply);
  const { cityFiles, severalFiles } = useTexts(supplements);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const { caseId, caseNumber, supplement, isOpen, isLate } = view;
  const reply = useActionData<typeof action>();
  const { form, entries } = useAnswerForm(view, reply, refusals);
  const asked = { by: supplement.requestedBy, date: formatDate(supplement.dueOn, locale) };
  return (
    <div className="page page-narrow stack">
      <Breadcrumb items={[{ label: `${caseNumber ?? ""} ${view.callName}`, href: `/my/cases/${caseId}` }]} />
      <PageHeader title={t.supplementTitle} eyebrow={caseNumber} lead={t.supplementLead(asked)} />
      <FormProblems form={form} />
      {supplement.files.length > 0 ? (
        <Section title={cityFiles} plain>
          <FileList files={shownFiles(supplement.files)} />
        </Section>
      ) : null}
      {isOpen ? (
        <Form action={`/my/cases/${caseId}/supplements/${supplement.id}`} multipart>
          <p className="muted">{isLate ? t.supplementLate : t.supplementOnTime}</p>
          <QuestionFields view={view} field={form.field} entries={entries} />
          <FileField
            name="file"
            label={t.supplementLabels.file}
            error={form.field("file").error}
            hint={severalFiles({ limit: formatFileSize(MAX_FILE_BYTES, locale), count: MOST_FILES })}
            multiple
            accept={OFFERED_KINDS}
            maxBytes={MAX_FILE_BYTES}
            files={shownFiles(supplement.answerFiles)}
            optional
          />
          <FormActions>
            <Button name="intent" value="answer" busyLabel={submitting}>
              {t.sendAnswer}
            </Button>
            <Button name="intent" value="attach" variant="quiet" icon="upload">
              {t.attachFirst}
            </Button>
          </FormActions>
        </Form>
      ) : (
        <>
          {supplement.answeredAt === null ? <Note>{t.supplementClosed}</Note> : null}
          <SupplementQuestions questions={supplement.questions} />
          <FileList files={shownFiles(supplement.answerFiles)} />
        </>
      )}
    </div>
  );
}
