import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { PageHeader } from "#components/page-header";
import { ReasonForm } from "#components/reasons/reason-form";
import { reasonTextSchema } from "#domain/grants/reasons/reason-text";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { intentOf, parseFormData, readForm, replyInvalid, triedReply } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash } from "#http/respond.server";
import { reasons } from "#i18n/messages/reasons";
import { useTexts } from "#i18n/use-texts";
import { findReasonText } from "#models/scoped-reasons.server";
import { updateReasonText } from "#use-cases/update-reason-text.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(reasons, ({ editTitle }) => editTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id, __v, use, texts } = found(await findReasonText(actor, args.params.reasonId)).toObject();
  const saved = { use, "texts.fi": texts.fi, "texts.sv": texts.sv, "texts.en": texts.en };
  return plain({ id: _id, version: __v, saved });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: reasonId } = found(await findReasonText(actor, args.params.reasonId));
  const posted = await readForm(args.request);
  const form = parseFormData(posted, reasonTextSchema);
  if (intentOf(posted) === "try") return data(triedReply(form));
  if (!form.ok) return replyInvalid(form);
  const { version = -1, ...input } = form.value;
  const saved = await updateReasonText({ reasonId, version, input, actor, now: args.context.arrivedAt });
  return saved.ok ? redirectWithFlash("/office/reasons", "saved") : answerRefusal(saved.refusal, form);
}

export default function EditReasonPage() {
  const t = useTexts(reasons);
  const { id, version, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: t.title, href: "/office/reasons" }]} />
      <PageHeader title={t.editTitle} />
      <ReasonForm action={`/office/reasons/${id}`} reply={reply} saved={saved} version={version} />
    </div>
  );
}
