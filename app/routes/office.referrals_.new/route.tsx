import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSignedIn, type Asking, type SignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { Breadcrumb } from "#components/breadcrumb";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { referralSchema } from "#domain/referrals/contact-path";
import type { FormReply } from "#domain/shared/form-reply";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { ensureAllowed, found, redirectWithFlash } from "#http/respond.server";
import { referralForm } from "#i18n/messages/referral-form";
import { referrals } from "#i18n/messages/referrals";
import { useFinnish, useTexts } from "#i18n/use-texts";
import { sendReferral } from "#use-cases/send-referral.server";
import { NotTaken } from "./components/not-taken";
import { ReferralForm } from "./components/referral-form";
import { loadNewReferral, type NewReferral } from "./queries.server";

export const handle = { frame: "office" };

/** A form that was not accepted comes back with how to reach the client: no cache holds it, nor does Back after signing out. */
export const headers: HeadersFunction = () => ({ "Cache-Control": "private, no-store" });

export const meta: MetaFunction = pageTitle(referralForm, ({ title }) => title);

/** What the address names, for somebody who counsels. */
async function loadAsked(signedIn: SignedIn, { request, context }: Asking) {
  const municipality = officeMunicipality(signedIn, "counsel");
  ensureAllowed(municipality !== null);
  const { searchParams } = new URL(request.url);
  return found(await loadNewReferral(signedIn.actor, searchParams, found(municipality), context.arrivedAt));
}

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  return loadAsked(signedIn, args);
}

export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const { target, municipality } = await loadAsked(signedIn, args);
  const { actor } = signedIn;
  const form = await parseForm(args.request, referralSchema);
  if (!form.ok) return replyInvalid(form);
  const { referralId, kind, keepsWords, way, value, wish, times, escort, aids } = form.value;
  const path = { way, value, wish, times, escort, aids };
  const activityId = target?.id ?? null;
  const asked = { referralId, kind, activityId, municipality, path, keepsWords, actor };
  const sent = await sendReferral({ ...asked, now: args.context.arrivedAt });
  if (!sent.ok) return answerRefusal(sent.refusal, form);
  return redirectWithFlash("/office/referrals", target ? "referralSent" : "referralQueued");
}

/** Where one comes from, and what this is for. */
function Head({ view: { target, kinds } }: { view: NewReferral }) {
  const t = useTexts(referralForm);
  const list = useTexts(referrals);
  const lang = useFinnish();
  if (!target)
    return (
      <>
        <Breadcrumb items={[{ label: list.title, href: "/office/referrals" }]} />
        <PageHeader title={t.wellbeingTitle} lead={t.wellbeingLead} />
      </>
    );
  return (
    <>
      <Breadcrumb items={[{ label: <span lang={lang}>{target.title}</span>, href: `/activities/${target.id}` }]} />
      <PageHeader
        eyebrow={<span lang={lang}>{target.association}</span>}
        title={t.title}
        lead={kinds.length === 0 ? undefined : t.lead}
      />
    </>
  );
}

/** Was a number or an address seen in the text? Then whether it may stay is asked, until the form has gone. */
const isWarned = (reply: FormReply | undefined): boolean =>
  reply !== undefined &&
  (reply.values["keepsWords"] !== undefined || reply.refusals.some(({ code }) => code === "contactInText"));

/** The id of the form stays with what was typed, so that sending again sends once; one that has gone needs another. */
function idOf(reply: FormReply | undefined, fresh: string): string {
  const isGone = reply?.refusals.some(({ code }) => code === "alreadySent") ?? false;
  return isGone ? fresh : (reply?.values["referralId"]?.[0] ?? fresh);
}

export default function NewReferralPage() {
  const t = useTexts(referralForm);
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { target, kinds, isOver, referralId } = view;
  const saved = { kind: kinds[0], way: "clientPhone" };
  const form = useForm<keyof typeof t.labels>({ reply, labels: t.labels, saved, refusals: t.refusals });
  return (
    <div className="page page-narrow">
      <Head view={view} />
      {target && (isOver || kinds.length === 0) ? (
        <NotTaken target={target} isOver={isOver} />
      ) : (
        <>
          <FormProblems form={form} />
          <ReferralForm view={view} form={form} referralId={idOf(reply, referralId)} isWarned={isWarned(reply)} />
        </>
      )}
    </div>
  );
}
