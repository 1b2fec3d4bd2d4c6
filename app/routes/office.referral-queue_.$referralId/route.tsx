import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { ClientPath } from "#components/referrals/client-path";
import { AnswersBefore } from "#components/referrals/answers-before";
import { ReferralFacts } from "#components/referrals/referral-facts";
import { ReferralHistory } from "#components/referrals/referral-history";
import { ReferralStatusTag } from "#components/referrals/referral-status-tag";
import { VisitFacts } from "#components/referrals/visit-facts";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { queueSchema, type QueueEvent } from "#domain/referrals/answering";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { referralQueue } from "#i18n/messages/referral-queue";
import { useTexts } from "#i18n/use-texts";
import { findQueueReferral } from "#models/scoped-referrals.server";
import { assignReferral } from "#use-cases/assign-referral.server";
import { giveBackReferral } from "#use-cases/give-back-referral.server";
import { requeueReferral } from "#use-cases/requeue-referral.server";
import { takeReferral } from "#use-cases/take-referral.server";
import { ChooseActivity, type QueueForm } from "./components/choose-activity";
import { GiveBack, Requeue, TakeReferral } from "./components/in-hand";
import { choicesFor, loadQueued, type Choices } from "./queries.server";

export const handle = { frame: "office" };

/** It may show how to reach a client: no cache holds it. */
export const headers: HeadersFunction = () => ({ "Cache-Control": "private, no-store" });

export const meta: MetaFunction = pageTitle(referralQueue, ({ one }) => one);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  return found(await loadQueued(actor, params["referralId"], { locale: localeOf(request), now: context.arrivedAt }));
}

const FLASH: Record<QueueEvent, string> = {
  take: "referralTaken",
  assign: "referralAssigned",
  requeue: "referralRequeued",
  giveBack: "referralGivenBack",
};

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const referral = found(await findQueueReferral(actor, params["referralId"]));
  const { _id: referralId } = referral;
  const form = await parseForm(request, queueSchema);
  if (!form.ok) return replyInvalid(form);
  const { turn, event, activityId, reason = "other", q = "" } = form.value;
  const now = context.arrivedAt;
  if (event === "search") {
    const search = await choicesFor(referral, q, { locale: localeOf(request), now });
    return data({ values: { q: [q] }, errors: {}, refusals: [], search });
  }
  const command = { referralId, turn, actor, now };
  const done = {
    take: () => takeReferral(command),
    assign: () => assignReferral({ ...command, activityId }),
    requeue: () => requeueReferral(command),
    giveBack: () => giveBackReferral({ ...command, reason }),
  };
  const moved = await done[event]();
  if (!moved.ok) return answerRefusal(moved.refusal, form);
  const stays = event === "take" || event === "requeue";
  return redirectWithFlash(`/office/referral-queue${stays ? `/${referralId}` : ""}`, FLASH[event]);
}

type DoingProps = {
  referral: ReturnType<typeof useLoaderData<typeof loader>>;
  form: QueueForm;
  search: Choices | null;
  asked: string;
};

/** What the link person may do with it now. */
function Doing({ referral, form, search, asked }: DoingProps) {
  const { id, turn, status, isMine, holder, today } = referral;
  const here = `/office/referral-queue/${id}`;
  const mayTake = !isMine && (status === "queued" || status === "sent");
  return (
    <>
      {mayTake ? <TakeReferral here={here} turn={turn} holder={holder} /> : null}
      {search ? <ChooseActivity {...{ here, turn, search, form, today, asked }} /> : null}
      {search ? <GiveBack here={here} turn={turn} form={form} /> : null}
      {isMine && status === "sent" ? <Requeue here={here} turn={turn} /> : null}
    </>
  );
}

export default function QueuedPage() {
  const t = useTexts(referralQueue);
  const referral = useLoaderData<typeof loader>();
  const { title, status, waitedDays, sender, path, visit, history, answers } = referral;
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: t.labels, refusals: t.refusals });
  const search = referral.search && reply && "search" in reply ? reply.search : referral.search;
  return (
    <div className="page">
      <Breadcrumb items={[{ label: t.title, href: "/office/referral-queue" }]} />
      <PageHeader
        eyebrow={title ? t.one : t.waited({ count: waitedDays })}
        title={title ?? t.one}
        meta={<ReferralStatusTag status={status} />}
      />
      <FormProblems form={form} />
      <div className="aside-last">
        <div>
          {path ? (
            <Section title={t.clientTitle} plain>
              <ClientPath path={path} sender={sender} />
            </Section>
          ) : null}
          {visit ? <VisitFacts visit={visit} /> : null}
          <ReferralFacts referral={referral} phone={null} />
          <AnswersBefore answers={answers} />
          <Doing {...{ referral, form, search }} asked={reply?.values["q"]?.[0] ?? ""} />
        </div>
        <aside>
          <ReferralHistory history={history} />
        </aside>
      </div>
    </div>
  );
}
