import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOwnCase, guardWriting } from "#auth/guards.server";
import { ApplicationHeader } from "#components/application-header";
import { stepPath } from "#components/application-steps";
import { ButtonLink } from "#components/button-link";
import { FormActions } from "#components/form-actions";
import { fileRefusals } from "#components/file-refusals";
import { FormProblems } from "#components/form-problems";
import { answerId } from "#components/grants/form/use-entry";
import { useTimingText } from "#components/grants/use-timing-text";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { documentsOf } from "#domain/grants/form/documents";
import { OTHER_ATTACHMENT } from "#domain/grants/attachment-kinds";
import { optionalText, text } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, replyInvalid, replyRefused } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { receiveUpload } from "#http/receive-upload.server";
import { redirectWithFlash } from "#http/respond.server";
import { apply } from "#i18n/messages/apply";
import { attachments as attachmentTexts } from "#i18n/messages/attachments";
import { useTexts } from "#i18n/use-texts";
import { applicationView } from "#models/application-view.server";
import { earlierDocuments } from "#models/earlier-documents.server";
import { attachFile } from "#use-cases/attach-file.server";
import { pointAtDocument } from "#use-cases/point-at-document.server";
import { removeAttachment } from "#use-cases/remove-attachment.server";
import { AttachmentKind } from "./attachment-kind";
import { FormDocuments } from "./form-documents";

export const handle = { frame: "desk" };
export const meta: MetaFunction = pageTitle(apply, ({ stepTitles }) => stepTitles.attachments);

const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), code: text() }),
  z.object({ intent: z.literal("remove"), attachmentId: text() }),
  z.object({ intent: z.literal("point"), field: text(), fileId: optionalText() }),
]);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const draft = await guardWriting(actor, args.params.caseId);
  const view = await applicationView(draft, args.context.arrivedAt, localeOf(args.request));
  return plain({ view, earlier: await earlierDocuments(draft) });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const now = args.context.arrivedAt;
  const { _id: caseId } = await guardOwnCase(actor, "draftApplication", args.params.caseId);
  const { form: sent, file } = await receiveUpload(args.request, actor.personId);
  const form = parseFormData(sent, schema);
  if (!form.ok) return replyInvalid(form);
  if (form.value.intent === "point") {
    const { field, fileId = null } = form.value;
    const pointed = await pointAtDocument({ caseId, field, fileId, actor, now });
    if (!pointed.ok) return answerRefusal(pointed.refusal, form);
    return redirectWithFlash(stepPath(caseId, "attachments"), fileId ? "attachmentAdded" : "attachmentRemoved");
  }
  if (form.value.intent === "remove") {
    const removed = await removeAttachment({ caseId, attachmentId: form.value.attachmentId, actor, now });
    return removed.ok
      ? redirectWithFlash(stepPath(caseId, "attachments"), "attachmentRemoved")
      : answerRefusal(removed.refusal, form);
  }
  if (file === null) return replyRefused({ code: "fileMissing" }, form);
  if (!file.ok) return replyRefused(file.refusal, form);
  const attached = await attachFile({ caseId, code: form.value.code, file: file.value, actor, now });
  if (!attached.ok) return answerRefusal(attached.refusal, form);
  return redirectWithFlash(stepPath(caseId, "attachments"), "attachmentAdded");
}

export default function AttachmentsPage() {
  const t = useTexts(apply);
  const { kinds } = useTexts(attachmentTexts);
  const timingText = useTimingText();
  const { view, earlier } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const asked = documentsOf(view.form, view.content.answers);
  const [sent] = reply?.values["code"] ?? [];
  const document = asked.find(({ code }) => code === sent);
  const beside = fileRefusals(document ? answerId(document.id) : `file-${sent}`);
  const form = useForm<string>({ reply, labels: {}, refusals: t.refusals, beside });
  const errorsOf = (id: string) => form.field(id).error;
  const codes = [...view.required, ...asked].map(({ code }) => code);
  const others = view.attachments.filter(({ code }) => !codes.includes(code));
  return (
    <div className="page page-narrow stack">
      <ApplicationHeader view={view} step="attachments" />
      <FormProblems form={form} />
      {view.required.length > 0 ? (
        <Section title={t.required}>
          <ul className="hairlines">
            {view.required.map(({ code, name, timing, dueOn }) => (
              <AttachmentKind
                key={code}
                {...{ caseId: view.caseId, code, name, isRequired: timing === "now" }}
                hint={timingText({ timing, dueOn })}
                files={view.attachments.filter((attachment) => attachment.code === code)}
                error={errorsOf(`file-${code}`)}
              />
            ))}
          </ul>
        </Section>
      ) : null}
      <FormDocuments {...{ view, earlier, errorsOf }} />
      <Section title={t.otherFiles} lead={t.otherHint}>
        <ul className="hairlines">
          <AttachmentKind
            {...{ caseId: view.caseId, code: OTHER_ATTACHMENT, name: kinds.other, files: others, isRequired: false }}
            hint=""
            error={errorsOf(`file-${OTHER_ATTACHMENT}`)}
          />
        </ul>
      </Section>
      <FormActions layout="apart">
        <ButtonLink href={stepPath(view.caseId, "finances")} variant="quiet">
          {t.previous}
        </ButtonLink>
        <ButtonLink href={stepPath(view.caseId, "review")}>{t.next}</ButtonLink>
      </FormActions>
    </div>
  );
}
