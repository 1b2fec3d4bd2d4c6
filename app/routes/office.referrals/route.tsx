import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { ButtonLink } from "#components/button-link";
import { Disclosure } from "#components/disclosure";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { ReferralRows } from "#components/referrals/referral-rows";
import { Section } from "#components/section";
import { municipalitiesWhere } from "#domain/policy";
import { pageTitle } from "#http/page-title";
import { ensureAllowed } from "#http/respond.server";
import { referralFigures } from "#i18n/messages/referral-figures";
import { referrals } from "#i18n/messages/referrals";
import { useTexts } from "#i18n/use-texts";
import { loadSentReferrals } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(referrals, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "counsel").length > 0);
  return loadSentReferrals(actor, new URL(args.request.url).searchParams, args.context.arrivedAt);
}

const hrefOf = (id: string): string => `/office/referrals/${id}`;

export default function ReferralsPage() {
  const t = useTexts(referrals);
  const { title: figures } = useTexts(referralFigures);
  const { open, ended } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <ButtonLink href="/office/referral-figures" variant="quiet">
              {figures}
            </ButtonLink>
            <ActionLink href="/office/referrals/new?kind=wellbeing">{t.wellbeing}</ActionLink>
          </>
        }
      />
      <Section title={t.open} plain>
        {open.total > 0 ? (
          <ReferralRows rows={open.rows} hrefOf={hrefOf} />
        ) : (
          <EmptyState
            icon="hand"
            title={t.emptyTitle}
            action={
              <ButtonLink href="/office/desk" variant="quiet">
                {t.find}
              </ButtonLink>
            }
          >
            {t.empty}
          </EmptyState>
        )}
        <Pagination page={open.page} pageCount={open.pageCount} hrefOf={(page) => `/office/referrals?page=${page}`} />
      </Section>
      {ended.length > 0 ? (
        <Disclosure summary={`${t.closed} (${ended.length})`} open={open.total === 0}>
          <ReferralRows rows={ended} hrefOf={hrefOf} />
        </Disclosure>
      ) : null}
    </div>
  );
}
