import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOwnCase } from "#auth/guards.server";
import { ActionLink } from "#components/action-link";
import { Button } from "#components/button";
import { AppealFiles } from "#components/grants/appeal-files";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { fileRefusals } from "#components/file-refusals";
import { FormProblems } from "#components/form-problems";
import { DecidedFacts } from "#components/grants/standing-decision";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { TextArea } from "#components/text-area";
import { useForm } from "#components/use-form";
import type { Actor } from "#domain/roles";
import { optionalText, text } from "#domain/shared/fields";
import type { FormReply } from "#domain/shared/form-reply";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, parseFormData, replyInvalid, replyRefused } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { receiveUploads } from "#http/receive-upload.server";
import { found, redirectWithFlash, seeOther } from "#http/respond.server";
import { formatDate } from "#i18n/format";
import { appealRefusals } from "#i18n/messages/appeal-refusals";
import { appealed as texts } from "#i18n/messages/appealed";
import { appeals } from "#i18n/messages/appeals";
import { apply } from "#i18n/messages/apply";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findOwnCase } from "#models/scoped.server";
import { attachToAppeal } from "#use-cases/attach-to-appeal.server";
import { fileAppeal } from "#use-cases/file-appeal.server";
import { withdrawAppeal } from "#use-cases/move-appeal.server";
import { FiledAppeal } from "./components/filed-appeal";
import { loadOwnAppeal } from "./queries.server";

export const handle = { frame: "desk" };
export const meta: MetaFunction = pageTitle(appeals, ({ fileTitle }) => fileTitle);

const TEXT_MAX = 4000;
const schema = z.object({ demand: text({ max: TEXT_MAX }), grounds: optionalText({ max: TEXT_MAX }) });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = found(await findOwnCase(actor, args.params.caseId)).toObject();
  const asked = { locale: localeOf(args.request), now: args.context.arrivedAt };
  const view = await loadOwnAppeal(actor, grantCase, asked);
  if (!view) throw seeOther(`/my/cases/${grantCase._id}`);
  return plain(view);
}

type Received = Awaited<ReturnType<typeof receiveUploads>>["files"];

/** What came of the chosen files: what could not be taken, or all that can be kept. */
function sorted(files: Received) {
  const refusals = files.flatMap((file) => (file.ok ? [] : [file.refusal]));
  return { unfit: refusals[0] ?? null, attachments: files.flatMap((file) => (file.ok ? [file.value] : [])) };
}

/** More attachments to a claim that is being handled. */
async function attachMore(command: { caseId: string; actor: Actor; now: Date }, files: Received) {
  const { unfit, attachments } = sorted(files);
  if (unfit) return replyRefused(unfit, { typed: {} });
  if (attachments.length === 0) return replyRefused({ code: "fileMissing" }, { typed: {} });
  const attached = await attachToAppeal({ ...command, files: attachments });
  return attached.ok
    ? redirectWithFlash(`/my/cases/${command.caseId}/appeal`, "attachmentAdded")
    : answerRefusal(attached.refusal);
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = await guardOwnCase(actor, "fileAppeal", args.params.caseId);
  const command = { caseId, actor, now: args.context.arrivedAt };
  const { form: posted, files } = await receiveUploads(args.request, actor.personId);
  if (intentOf(posted) === "withdraw") {
    const withdrawn = await withdrawAppeal(command);
    return withdrawn.ok ? redirectWithFlash(`/my/cases/${caseId}`, "saved") : answerRefusal(withdrawn.refusal);
  }
  if (intentOf(posted) === "attach") return attachMore(command, files);
  const form = parseFormData(posted, schema);
  if (!form.ok) return replyInvalid(form);
  const { unfit, attachments } = sorted(files);
  if (unfit) return replyRefused(unfit, form);
  const { demand, grounds = "" } = form.value;
  const filed = await fileAppeal({ ...command, demand, grounds, attachments });
  return filed.ok ? redirectWithFlash(`/my/cases/${caseId}/appeal`, "saved") : answerRefusal(filed.refusal, form);
}

type View = ReturnType<typeof useLoaderData<typeof loader>>;

export default function OwnAppealPage() {
  const t = useTexts(appeals);
  const a = useTexts(texts);
  const refusals = useTexts(appealRefusals);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const { caseId, caseNumber, lastDay, appeal, toCourt, mayFile, against, requestedCents } = view;
  const reply = useActionData<typeof action>();
  const until = lastDay && !appeal && !view.isLate ? t.fileLead({ date: formatDate(lastDay, locale) }) : undefined;
  return (
    <div className="page page-narrow">
      <PageHeader
        title={mayFile ? t.fileTitle : t.one}
        eyebrow={caseNumber}
        lead={toCourt ? refusals.toCourt : until}
      />
      {appeal ? <FiledAppeal {...{ caseId, appeal, lastDay, reply }} maySign={view.maySign} /> : null}
      {against ? (
        <Section title={a.against}>
          <p>
            {a.requested} <Money amount={requestedCents} />
          </p>
          <DecidedFacts decided={against} />
        </Section>
      ) : null}
      {mayFile ? <FileForm view={view} reply={reply} /> : null}
      <p>
        <ActionLink href={`/my/cases/${caseId}`}>{t.toCase}</ActionLink>
      </p>
    </div>
  );
}

function FileForm({ view, reply }: { view: View; reply: FormReply | undefined }) {
  const t = useTexts(appeals);
  const { refusals } = useTexts(apply);
  const told = { ...refusals, ...useTexts(appealRefusals) };
  const labels = { ...t.labels, file: useTexts(texts).attachments };
  const form = useForm({ reply, labels, refusals: told, beside: fileRefusals("file") });
  if (!view.maySign) return <Note>{t.signatoryOnly}</Note>;
  return (
    <Section title={t.one}>
      <FormProblems form={form} />
      {view.isLate ? <Note tone="attention">{t.fileLate}</Note> : null}
      <Form action={`/my/cases/${view.caseId}/appeal`} multipart>
        <TextArea {...form.field("demand")} hint={t.demandHint} rows={3} maxChars={TEXT_MAX} required />
        <TextArea {...form.field("grounds")} hint={t.groundsHint} rows={6} maxChars={TEXT_MAX} />
        <AppealFiles optional error={form.field("file").error} />
        <FormActions>
          <Button busyLabel={t.sending}>{t.send}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
