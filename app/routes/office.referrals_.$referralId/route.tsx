import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { Form } from "#components/form";
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
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { ensureAllowed, found, redirectWithFlash } from "#http/respond.server";
import { referralWords } from "#i18n/messages/referral-words";
import { referrals } from "#i18n/messages/referrals";
import { useFinnish, useTexts } from "#i18n/use-texts";
import { withdrawReferral } from "#use-cases/withdraw-referral.server";
import { loadSentReferral } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(referrals, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "counsel").length > 0);
  return found(await loadSentReferral(actor, args.params["referralId"], args.context.arrivedAt));
}

/** The one thing the sender does here: to take it back. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { referralId } = args.params;
  const withdrawn = await withdrawReferral({ referralId, actor, now: args.context.arrivedAt });
  if (!withdrawn.ok) return answerRefusal(withdrawn.refusal);
  return redirectWithFlash(`/office/referrals/${referralId}`, "referralWithdrawn");
}

function Withdraw({ id }: { id: string }) {
  const t = useTexts(referrals);
  return (
    <Section title={t.withdrawTitle} lead={t.withdrawText}>
      <Form action={`/office/referrals/${id}`}>
        <div>
          <Button variant="quiet">{t.withdraw}</Button>
        </div>
      </Form>
    </Section>
  );
}

export default function ReferralPage() {
  const t = useTexts(referrals);
  const { kinds } = useTexts(referralWords);
  const lang = useFinnish();
  const referral = useLoaderData<typeof loader>();
  const { id, kind, title, status, left, visit, history, answers, mayWithdraw } = referral;
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
          {mayWithdraw ? <Withdraw id={id} /> : null}
        </div>
        <aside>
          <ReferralHistory history={history} />
        </aside>
      </div>
    </div>
  );
}
