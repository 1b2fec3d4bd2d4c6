import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { DaysLeft } from "#components/referrals/days-left";
import { AnswersBefore } from "#components/referrals/answers-before";
import { ReferralFacts } from "#components/referrals/referral-facts";
import { ReferralHistory } from "#components/referrals/referral-history";
import { ReferralStatusTag } from "#components/referrals/referral-status-tag";
import { VisitFacts } from "#components/referrals/visit-facts";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { municipalitiesWhere } from "#domain/policy";
import { senderSchema } from "#domain/referrals/answering";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { ensureAllowed, found, redirectWithFlash } from "#http/respond.server";
import { referralWords } from "#i18n/messages/referral-words";
import { referrals } from "#i18n/messages/referrals";
import { useFinnish, useTexts } from "#i18n/use-texts";
import { findSentReferral } from "#models/scoped-referrals.server";
import { tellArrival } from "#use-cases/tell-arrival.server";
import { withdrawReferral } from "#use-cases/withdraw-referral.server";
import { Arrival, Withdraw } from "./components/sender-forms";
import { loadSentReferral } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(referrals, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "counsel").length > 0);
  return found(await loadSentReferral(actor, args.params["referralId"], args.context.arrivedAt));
}

const FLASH = {
  withdraw: "referralWithdrawn",
  arrive: "outcomeTold",
  stayAway: "outcomeTold",
  reopen: "outcomeTold",
} as const;

/** The sender takes it back, or tells whether the client came. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const { _id: referralId } = found(await findSentReferral(actor, params["referralId"]));
  const form = await parseForm(request, senderSchema);
  if (!form.ok) return replyInvalid(form);
  const { turn, event } = form.value;
  const command = { referralId, turn, actor, now: context.arrivedAt };
  const done = event === "withdraw" ? await withdrawReferral(command) : await tellArrival({ ...command, event });
  if (!done.ok) return answerRefusal(done.refusal, form);
  return redirectWithFlash(`/office/referrals/${referralId}`, FLASH[event]);
}

export default function ReferralPage() {
  const t = useTexts(referrals);
  const { kinds } = useTexts(referralWords);
  const lang = useFinnish();
  const referral = useLoaderData<typeof loader>();
  const { id, turn, kind, title, status, left, visit, history, answers, outcomes, isVisitAhead, mayWithdraw } =
    referral;
  const here = `/office/referrals/${id}`;
  const form = useForm({ reply: useActionData<typeof action>(), labels: {} });
  return (
    <div className="page">
      <Breadcrumb items={[{ label: t.title, href: "/office/referrals" }]} />
      <PageHeader
        eyebrow={kinds[kind]}
        title={title === null ? t.noActivity : <span lang={lang}>{title}</span>}
        meta={<ReferralStatusTag status={status} />}
      />
      <FormProblems form={form} />
      <div className="aside-last">
        <div>
          <Section title={t.nextTitle} plain>
            <p>{t.next[status]}</p>
            <p>
              <DaysLeft left={left} />
            </p>
          </Section>
          {visit ? <VisitFacts visit={visit} /> : null}
          <ReferralFacts referral={referral} phone={referral.phone} />
          <AnswersBefore answers={answers} />
          <Arrival here={here} turn={turn} outcomes={outcomes} isAhead={isVisitAhead} />
          {mayWithdraw ? <Withdraw here={here} turn={turn} /> : null}
        </div>
        <aside>
          <ReferralHistory history={history} />
        </aside>
      </div>
    </div>
  );
}
