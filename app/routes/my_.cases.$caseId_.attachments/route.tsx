import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOwnCase } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { EmptyState } from "#components/empty-state";
import { FileField } from "#components/file-field";
import { FileList } from "#components/file-list";
import { fileRefusals } from "#components/file-refusals";
import { Form } from "#components/form";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { MAX_FILE_BYTES, OFFERED_KINDS } from "#domain/files/file-rules";
import { text } from "#domain/shared/fields";
import { plainDateAt } from "#domain/shared/zoned-time";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, replyInvalid, replyRefused } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { receiveUpload } from "#http/receive-upload.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { formatDate } from "#i18n/format";
import { apply } from "#i18n/messages/apply";
import { laterAttachments } from "#i18n/messages/later-attachments";
import { useLocale, useTexts } from "#i18n/use-texts";
import { followingAttachments, type FollowingAttachment } from "#models/given-attachments.server";
import { findOwnCase } from "#models/scoped.server";
import { attachFile } from "#use-cases/attach-file.server";

export const handle = { frame: "desk" };
export const meta: MetaFunction = pageTitle(laterAttachments, ({ title }) => title);

const schema = z.object({ code: text() });
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = found(await findOwnCase(actor, args.params.caseId)).toObject();
  const today = plainDateAt(args.context.arrivedAt);
  const following = await followingAttachments(grantCase, today, localeOf(args.request));
  return plain({ caseId: grantCase._id, caseNumber: grantCase.caseNumber ?? "", following });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = await guardOwnCase(actor, "draftApplication", args.params.caseId);
  const { form: sent, file } = await receiveUpload(args.request, actor.personId);
  const form = parseFormData(sent, schema);
  if (!form.ok) return replyInvalid(form);
  if (file === null) return replyRefused({ code: "fileMissing" }, form);
  if (!file.ok) return replyRefused(file.refusal, form);
  const { code } = form.value;
  const attached = await attachFile({ caseId, code, file: file.value, actor, now: args.context.arrivedAt });
  if (!attached.ok) return answerRefusal(attached.refusal, form);
  return redirectWithFlash(`/my/cases/${caseId}/attachments`, "attachmentAdded");
}

type FollowingProps = { caseId: string; attachment: FollowingAttachment; error: readonly string[] };

function Following({ caseId, attachment: { code, name, dueOn, isOpen, files }, error }: FollowingProps) {
  const t = useTexts(laterAttachments);
  const a = useTexts(apply);
  const locale = useLocale();
  const date = dueOn === null ? "" : formatDate(dueOn, locale);
  const given = files.map((file) => ({ ...file, sizeBytes: file.size, href: `/files/${file.fileId}` }));
  const missing = { id: `${code}-missing`, name, note: a.fileMissing, state: "missing" as const };
  return (
    <Section title={name} lead={isOpen ? t.until({ date }) : t.over({ date })}>
      <FileList files={given.length === 0 ? [missing] : given} />
      {isOpen ? (
        <Form action={`/my/cases/${caseId}/attachments`} multipart>
          <input type="hidden" name="code" value={code} />
          <FileField
            name="file"
            id={`file-${code}`}
            label={a.chooseFile({ label: name })}
            labelHidden
            error={error}
            accept={OFFERED_KINDS}
            maxBytes={MAX_FILE_BYTES}
          />
          <Button icon="upload" busyLabel={a.saving} aria-label={`${a.addFile}: ${name}`}>
            {a.addFile}
          </Button>
        </Form>
      ) : null}
    </Section>
  );
}

export default function LaterAttachmentsPage() {
  const t = useTexts(laterAttachments);
  const { refusals } = useTexts(apply);
  const { caseId, caseNumber, following } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const beside = fileRefusals(`file-${reply?.values["code"]?.[0]}`);
  const form = useForm<string>({ reply, labels: {}, refusals, beside });
  return (
    <div className="page page-narrow stack">
      <Breadcrumb items={[{ label: caseNumber, href: `/my/cases/${caseId}` }]} />
      <PageHeader title={t.title} eyebrow={caseNumber} lead={t.lead} />
      <FormProblems form={form} />
      {following.length === 0 ? <EmptyState icon="doc" title={t.none} /> : null}
      {following.map((attachment) => (
        <Following
          key={attachment.code}
          {...{ caseId, attachment }}
          error={form.field(`file-${attachment.code}`).error}
        />
      ))}
    </div>
  );
}
