import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  type TypedResponse,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { AnswersBefore } from "#components/referrals/answers-before";
import { ContactToShow } from "#components/referrals/contact-to-show";
import { ReferralFacts } from "#components/referrals/referral-facts";
import { ReferralHistory } from "#components/referrals/referral-history";
import { ReferralStatusTag } from "#components/referrals/referral-status-tag";
import { VisitFacts } from "#components/referrals/visit-facts";
import { useForm } from "#components/use-form";
import { queueSchema, type QueueEvent } from "#domain/referrals/answering";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, parseFormData, readForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { answerLook, withPath, type LookedReply } from "#http/referral-answer.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { referralQueue } from "#i18n/messages/referral-queue";
import { useTexts } from "#i18n/use-texts";
import { readerInHand } from "#models/referral-reader.server";
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

type QueueReply = LookedReply & { search?: Choices };
type Reply = ReturnType<typeof data<QueueReply>>;

/** A form that comes back has the list beside it that was looked for. */
async function withChoices(
  { data: given, init }: ReturnType<typeof replyInvalid>,
  referral: Parameters<typeof choicesFor>[0],
  asking: Parameters<typeof choicesFor>[2],
): Promise<Reply> {
  const [q = ""] = given.values["q"] ?? [];
  const search = q === "" ? {} : { search: await choicesFor(referral, q, asking) };
  return data<QueueReply>({ ...given, ...search }, init ?? undefined);
}

export async function action(args: ActionFunctionArgs): Promise<Reply | TypedResponse<never>> {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const referral = found(await findQueueReferral(actor, params["referralId"]));
  const { _id: referralId } = referral;
  const now = context.arrivedAt;
  const posted = await readForm(request);
  const reader = readerInHand(actor, referral);
  if (intentOf(posted) === "look") return reader ? answerLook(reader, now) : replyRefused({ code: "notInHand" });
  const looker = posted.has("looked") ? reader : null;
  const asking = { locale: localeOf(request), now };
  const back = async (given: ReturnType<typeof replyInvalid>): Promise<Reply> => {
    const reply = await withChoices(given, referral, asking);
    return looker ? withPath(reply, looker, now) : reply;
  };
  const form = parseFormData(posted, queueSchema);
  if (!form.ok) return back(replyInvalid(form));
  const { turn, event, activityId, reason = "other", q = "" } = form.value;
  if (event === "search") {
    const search = await choicesFor(referral, q, asking);
    const reply = data({ values: { q: [q] }, errors: {}, refusals: [], search });
    return looker ? withPath(reply, looker, now) : reply;
  }
  const command = { referralId, turn, actor, now };
  const done = {
    take: () => takeReferral(command),
    assign: () => assignReferral({ ...command, activityId }),
    requeue: () => requeueReferral(command),
    giveBack: () => giveBackReferral({ ...command, reason }),
  };
  const moved = await done[event]();
  if (!moved.ok) return back(answerRefusal(moved.refusal, form));
  const stays = event === "take" || event === "requeue";
  return redirectWithFlash(`/office/referral-queue${stays ? `/${referralId}` : ""}`, FLASH[event]);
}

type DoingProps = {
  referral: ReturnType<typeof useLoaderData<typeof loader>>;
  form: QueueForm;
  search: Choices | null;
  asked: string;
  hasLooked: boolean;
};

/** What the link person may do with it now. */
function Doing({ referral, form, search, asked, hasLooked }: DoingProps) {
  const { id, turn, status, isMine, holder, today } = referral;
  const here = `/office/referral-queue/${id}`;
  const mayTake = !isMine && (status === "queued" || status === "sent");
  return (
    <>
      {mayTake ? <TakeReferral here={here} turn={turn} holder={holder} /> : null}
      {search ? <ChooseActivity {...{ here, turn, search, form, today, asked, hasLooked }} /> : null}
      {search ? <GiveBack {...{ here, turn, form, hasLooked }} /> : null}
      {isMine && status === "sent" ? <Requeue here={here} turn={turn} /> : null}
    </>
  );
}

export default function QueuedPage() {
  const t = useTexts(referralQueue);
  const referral = useLoaderData<typeof loader>();
  const { title, status, waitedDays, sender, hasPath, visit, history, answers } = referral;
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: t.labels, refusals: t.refusals });
  const here = `/office/referral-queue/${referral.id}`;
  const path = reply?.path;
  const search = referral.search && (reply?.search ?? referral.search);
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
          {hasPath ? <ContactToShow title={t.clientTitle} {...{ sender, here, path }} /> : null}
          {visit ? <VisitFacts visit={visit} /> : null}
          <ReferralFacts referral={referral} phone={null} />
          <AnswersBefore answers={answers} />
          <Doing {...{ referral, form, search }} hasLooked={path !== undefined} asked={reply?.values["q"]?.[0] ?? ""} />
        </div>
        <aside>
          <ReferralHistory history={history} />
        </aside>
      </div>
    </div>
  );
}
