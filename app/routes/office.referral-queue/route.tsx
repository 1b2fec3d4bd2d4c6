import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { ReferralRows } from "#components/referrals/referral-rows";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { municipalitiesWhere } from "#domain/policy";
import { pageTitle } from "#http/page-title";
import { ensureAllowed } from "#http/respond.server";
import { referralQueue } from "#i18n/messages/referral-queue";
import { useTexts } from "#i18n/use-texts";
import { loadQueue } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(referralQueue, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "assignReferrals").length > 0);
  return loadQueue(actor, new URL(args.request.url).searchParams, args.context.arrivedAt);
}

const hrefOf = (id: string): string => `/office/referral-queue/${id}`;

export default function QueuePage() {
  const t = useTexts(referralQueue);
  const { me, waiting, onWay, names } = useLoaderData<typeof loader>();
  const holder = (assigneeId: string | null): string => {
    if (assigneeId === null) return t.free;
    return assigneeId === me ? t.mine : t.taken({ name: names[assigneeId] ?? "" });
  };
  return (
    <div className="page">
      <PageHeader title={t.title} lead={t.lead} />
      <Section title={t.waiting} plain>
        {waiting.total > 0 ? (
          <ReferralRows
            rows={waiting.rows}
            hrefOf={hrefOf}
            name={({ waitedDays }) => t.waited({ count: waitedDays })}
            extra={({ assigneeId }) => (
              <Tag tone={assigneeId === me ? "info" : assigneeId === null ? "warn" : "neutral"}>
                {holder(assigneeId)}
              </Tag>
            )}
          />
        ) : (
          <EmptyState icon="check" title={t.emptyTitle}>
            {t.empty}
          </EmptyState>
        )}
        <Pagination
          page={waiting.page}
          pageCount={waiting.pageCount}
          hrefOf={(page) => `/office/referral-queue?page=${page}`}
        />
      </Section>
      {onWay.length > 0 ? (
        <Section title={t.onWay}>
          <ReferralRows rows={onWay} hrefOf={hrefOf} />
        </Section>
      ) : null}
    </div>
  );
}
