import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { PageHeader } from "#components/page-header";
import { AnswerSheet } from "#components/referrals/answer-sheet";
import { ReferralHistory } from "#components/referrals/referral-history";
import { ReferralStatusTag } from "#components/referrals/referral-status-tag";
import type { Actor } from "#domain/roles";
import { pageTitle } from "#http/page-title";
import { receiveAnswer } from "#http/referral-answer.server";
import { ensureVisible, found } from "#http/respond.server";
import { referralAnswer } from "#i18n/messages/referral-answer";
import { referralWords } from "#i18n/messages/referral-words";
import { useTexts } from "#i18n/use-texts";
import { readerByDesk } from "#models/referral-reader.server";
import { loadAnswer } from "./queries.server";

export const handle = { frame: "desk" };

/** It may show how to reach a client: no cache holds it. */
export const headers: HeadersFunction = () => ({ "Cache-Control": "private, no-store" });

export const meta: MetaFunction = pageTitle(referralAnswer, ({ listTitle }) => listTitle);

/** The referral that the address names, if it is at the association that the address names. */
async function readerOf(actor: Actor, params: LoaderFunctionArgs["params"]) {
  const association = await guardOwnAssociation(actor, "answerReferrals", params["associationId"]);
  const reader = found(await readerByDesk(actor, params["referralId"]));
  ensureVisible(reader.referral.associationId === association._id);
  return { association, reader };
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { association, reader } = await readerOf(actor, args.params);
  return loadAnswer(reader, association, args.context.arrivedAt);
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { association, reader } = await readerOf(actor, args.params);
  const after = `/my/associations/${association._id}/referrals`;
  const here = `${after}/${reader.referral._id}`;
  return receiveAnswer(args.request, reader, { here, after, now: args.context.arrivedAt });
}

export default function AssociationReferralPage() {
  const t = useTexts(referralAnswer);
  const { kinds } = useTexts(referralWords);
  const { association, referral, history } = useLoaderData<typeof loader>();
  const list = `/my/associations/${association.id}/referrals`;
  return (
    <div className="page">
      <Breadcrumb
        items={[
          { label: association.name, href: `/my/associations/${association.id}` },
          { label: t.listTitle, href: list },
        ]}
      />
      <PageHeader
        eyebrow={kinds[referral.kind]}
        title={referral.title}
        meta={<ReferralStatusTag status={referral.status} />}
      />
      <div className="aside-last">
        <div>
          <AnswerSheet referral={referral} here={`${list}/${referral.id}`} reply={useActionData<typeof action>()} />
        </div>
        <aside>
          <ReferralHistory history={history} />
        </aside>
      </div>
    </div>
  );
}
