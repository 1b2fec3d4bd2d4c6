import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Disclosure } from "#components/disclosure";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { ReferralRows } from "#components/referrals/referral-rows";
import { pageTitle } from "#http/page-title";
import { referralAnswer } from "#i18n/messages/referral-answer";
import { referrals } from "#i18n/messages/referrals";
import { useTexts } from "#i18n/use-texts";
import { OwnFigures } from "./components/own-figures";
import { loadAssociationReferrals } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(referralAnswer, ({ listTitle }) => listTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const association = await guardOwnAssociation(actor, "answerReferrals", params["associationId"]);
  return loadAssociationReferrals(association, new URL(request.url).searchParams, context.arrivedAt);
}

export default function AssociationReferralsPage() {
  const t = useTexts(referralAnswer);
  const { closed } = useTexts(referrals);
  const { association, open, ended, years } = useLoaderData<typeof loader>();
  const here = `/my/associations/${association.id}/referrals`;
  const hrefOf = (id: string): string => `${here}/${id}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: association.name, href: `/my/associations/${association.id}` }]} />
      <PageHeader title={t.listTitle} lead={t.listLead} />
      {open.total > 0 ? (
        <ReferralRows rows={open.rows} hrefOf={hrefOf} isOwn />
      ) : (
        <EmptyState icon="hand" title={t.emptyTitle}>
          {t.empty}
        </EmptyState>
      )}
      <Pagination page={open.page} pageCount={open.pageCount} hrefOf={(page) => `${here}?page=${page}`} />
      {ended.length > 0 ? (
        <Disclosure summary={`${closed} (${ended.length})`} open={open.total === 0}>
          <ReferralRows rows={ended} hrefOf={hrefOf} isOwn />
        </Disclosure>
      ) : null}
      <OwnFigures years={years} />
    </div>
  );
}
