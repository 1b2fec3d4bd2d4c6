import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { Breadcrumb } from "#components/breadcrumb";
import { PageHeader } from "#components/page-header";
import { ReasonForm } from "#components/reasons/reason-form";
import { reasonTextSchema } from "#domain/grants/reasons/reason-text";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { intentOf, parseFormData, readForm, replyInvalid, triedReply } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { reasons } from "#i18n/messages/reasons";
import { useTexts } from "#i18n/use-texts";
import { addReasonText } from "#use-cases/add-reason-text.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(reasons, ({ newTitle }) => newTitle);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  found(officeMunicipality(signedIn, "writeProposal"));
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = found(officeMunicipality(signedIn, "writeProposal"));
  const posted = await readForm(args.request);
  const form = parseFormData(posted, reasonTextSchema);
  if (intentOf(posted) === "try") return data(triedReply(form));
  if (!form.ok) return replyInvalid(form);
  const about = { actor: signedIn.actor, now: args.context.arrivedAt };
  const added = await addReasonText({ ...about, municipality, input: form.value });
  return added.ok ? redirectWithFlash("/office/reasons", "saved") : answerRefusal(added.refusal, form);
}

export default function NewReasonPage() {
  const t = useTexts(reasons);
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: t.title, href: "/office/reasons" }]} />
      <PageHeader title={t.newTitle} />
      <ReasonForm action="/office/reasons/new" reply={useActionData<typeof action>()} saved={{ use: "part" }} />
    </div>
  );
}
