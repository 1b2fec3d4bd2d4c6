import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { PageHeader } from "#components/page-header";
import { AnswerSheet } from "#components/referrals/answer-sheet";
import { ReferralStatusTag } from "#components/referrals/referral-status-tag";
import { pageTitle } from "#http/page-title";
import { replyRefused } from "#http/parse-form.server";
import { receiveAnswer } from "#http/referral-answer.server";
import { seeOther } from "#http/respond.server";
import { referralAnswer } from "#i18n/messages/referral-answer";
import { useTexts } from "#i18n/use-texts";
import { allowAttempt } from "#models/rate-limits.server";
import { NoAnswer } from "./components/no-answer";
import { findReader, loadAnswerLink } from "./queries.server";

/** What the link opens is one reader's own: no search engine and no cache may hold it. */
export const headers: HeadersFunction = () => ({
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
});

export const meta: MetaFunction = pageTitle(referralAnswer, ({ title }) => title);

const STATUS: Record<string, number> = { forged: 404, expired: 410, archived: 410, notYours: 410 };

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const view = await loadAnswerLink(args.params["token"], args.context.arrivedAt);
  return data(view, { status: STATUS[view.state] ?? 200 });
}

/** A press of somebody who holds the link; what it no longer opens is told by the page itself. */
export async function action(args: ActionFunctionArgs) {
  await visitor(args);
  const { request, params, context } = args;
  const here = `/answer/${encodeURIComponent(params["token"] ?? "")}`;
  if (!(await allowAttempt("answerByClient", context.clientKey))) return replyRefused({ code: "tooManyRequests" });
  const reader = await findReader(params["token"], context.arrivedAt);
  return reader ? receiveAnswer(request, reader, { here, now: context.arrivedAt }) : seeOther(here);
}

export default function AnswerPage() {
  const t = useTexts(referralAnswer);
  const view = useLoaderData<typeof loader>();
  const { token = "" } = useParams();
  const reply = useActionData<typeof action>();
  if (view.state !== "open") return <NoAnswer state={view.state} />;
  const { referral } = view;
  return (
    <div className="page page-narrow">
      <PageHeader
        eyebrow={referral.association}
        title={referral.title ?? t.title}
        meta={<ReferralStatusTag status={referral.status} />}
      />
      <AnswerSheet referral={referral} here={`/answer/${token}`} reply={reply} />
    </div>
  );
}
