import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { Button } from "#components/button";
import { FileField } from "#components/file-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { TextArea } from "#components/text-area";
import { useForm } from "#components/use-form";
import { ALLOWED_FILES, MAX_FILE_BYTES } from "#domain/files/file-rules";
import { OTHER_ATTACHMENT } from "#domain/grants/attachment-kinds";
import { choice, optionalText } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, replyInvalid, replyRefused } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { receiveUpload } from "#http/receive-upload.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { formatDate } from "#i18n/format";
import { apply } from "#i18n/messages/apply";
import { ownCase } from "#i18n/messages/own-case";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findOwnCase } from "#models/scoped.server";
import { answerSupplement } from "#use-cases/answer-supplement.server";
import { attachFile } from "#use-cases/attach-file.server";
import { supplementPage } from "./queries.server";

export const handle = { frame: "desk" };
export const meta: MetaFunction = pageTitle(ownCase, ({ supplementTitle }) => supplementTitle);

const schema = z.object({ intent: choice(["attach", "answer"]), answer: optionalText({ max: 5000 }) });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = found(await findOwnCase(actor, args.params.caseId));
  return plain(found(supplementPage(grantCase.toObject(), args.params.supplementId, args.context.arrivedAt)));
}

/** A file is kept as soon as it has come in, also when the answer is not finished: nobody has to choose it twice. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const now = args.context.arrivedAt;
  const { _id: caseId } = found(await findOwnCase(actor, args.params.caseId));
  const { form: sent, file } = await receiveUpload(args.request, actor.personId);
  const form = parseFormData(sent, schema);
  if (!form.ok) return replyInvalid(form);
  if (file !== null && !file.ok) return replyRefused(file.refusal, form);
  if (file) {
    const attached = await attachFile({ caseId, code: OTHER_ATTACHMENT, file: file.value, actor, now });
    if (!attached.ok) return answerRefusal(attached.refusal, form);
  }
  const { intent, answer } = form.value;
  if (intent === "attach")
    return file ? { values: form.typed, errors: {}, refusals: [] } : replyRefused({ code: "fileMissing" }, form);
  if (answer === undefined) return replyInvalid({ typed: form.typed, errors: { answer: [issue("required")] } });
  const supplementId = args.params.supplementId ?? "";
  const answered = await answerSupplement({ caseId, supplementId, answer, actor, now });
  if (!answered.ok) return answerRefusal(answered.refusal, form);
  return redirectWithFlash(`/my/cases/${caseId}`, "supplementAnswered");
}

export default function SupplementPage() {
  const t = useTexts(ownCase);
  const { refusals, submitting } = useTexts(apply);
  const locale = useLocale();
  const { caseId, caseNumber, supplement, isOpen, isLate, added } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: t.supplementLabels, refusals });
  const asked = { by: supplement.requestedBy, date: formatDate(supplement.dueOn, locale) };
  return (
    <div className="page page-narrow stack">
      <PageHeader title={t.supplementTitle} eyebrow={caseNumber} lead={t.supplementLead(asked)} />
      <FormProblems form={form} />
      <Note tone="attention" title={t.question}>
        <p className="prose">{supplement.question}</p>
      </Note>
      {isOpen ? (
        <Form action={`/my/cases/${caseId}/supplements/${supplement.id}`} multipart>
          <p className="muted">{isLate ? t.supplementLate : t.supplementOnTime}</p>
          <TextArea {...form.field("answer")} rows={8} maxChars={5000} />
          <FileField
            name="file"
            label={t.supplementLabels.file}
            accept={Object.keys(ALLOWED_FILES).join(",")}
            maxBytes={MAX_FILE_BYTES}
            files={added.map(({ id, fileId, name, size }) => ({ id, name, sizeBytes: size, href: `/files/${fileId}` }))}
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
        <Note>{supplement.answer === null ? t.supplementClosed : supplement.answer}</Note>
      )}
    </div>
  );
}
