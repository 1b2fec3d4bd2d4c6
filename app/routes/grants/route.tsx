import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { calls } from "#i18n/messages/calls";
import { useTexts } from "#i18n/use-texts";
import { CallResult } from "./call-result";
import { publishedCalls } from "./queries.server";

export const meta: MetaFunction = pageTitle(calls, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  return plain(await publishedCalls(args.context.arrivedAt, localeOf(args.request)));
}

export default function GrantsPage() {
  const t = useTexts(calls);
  const { open, upcoming, closed } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageHeader title={t.title} lead={t.lead} actions={<ActionLink href="/grants/awards">{t.awards}</ActionLink>} />
      <Section title={t.open} plain>
        {open.length === 0 ? (
          <EmptyState icon="calendar" title={t.noneOpen}>
            {t.noneOpenText}
          </EmptyState>
        ) : null}
        {open.map((call) => (
          <CallResult key={call.callId} call={call} />
        ))}
      </Section>
      <Section title={t.upcoming}>
        {upcoming.length === 0 ? <p className="muted">{t.noneUpcoming}</p> : null}
        {upcoming.map((call) => (
          <CallResult key={call.callId} call={call} />
        ))}
      </Section>
      <Section title={t.closed}>
        {closed.length === 0 ? <p className="muted">{t.noneClosed}</p> : null}
        {closed.map((call) => (
          <CallResult key={call.callId} call={call} />
        ))}
      </Section>
    </div>
  );
}
