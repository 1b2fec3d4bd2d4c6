import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { useTimingText } from "#components/grants/use-timing-text";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { found } from "#http/respond.server";
import { formatDateTime, formatEuros, formatShare } from "#i18n/format";
import { calls } from "#i18n/messages/calls";
import { useLocale, useTexts } from "#i18n/use-texts";
import { CallFacts } from "./call-facts";
import { WhoMayApply } from "./who-may-apply";
import { announcement, type AnnouncementView } from "./queries.server";

export const meta: MetaFunction<typeof loader> = pageTitle<(typeof calls)["fi"], AnnouncementView>(
  calls,
  (_texts, data) => data?.name,
);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  return plain(found(await announcement(args.params.callId, args.context.arrivedAt, localeOf(args.request))));
}

const TONES = { upcoming: "info", open: "good", closed: "neutral" } as const;

function BulletList({ items }: { items: readonly string[] }) {
  return (
    <ul className="list-bulleted">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Rules({ call }: { call: AnnouncementView }) {
  const t = useTexts(calls);
  const locale = useLocale();
  const timingText = useTimingText();
  return (
    <>
      <Section title={t.purpose} plain>
        <p className="prose">{call.purpose}</p>
      </Section>
      <WhoMayApply rules={call.rules} />
      <Section title={t.eligible}>
        <BulletList items={call.eligibleCosts} />
      </Section>
      <Section title={t.ineligible}>
        <BulletList items={call.ineligibleCosts} />
      </Section>
      <Section title={t.paymentRule}>
        <p>{t.paymentText({ share: formatShare(call.shareBp, locale) })}</p>
        {call.capCents === null ? null : <p>{t.capText({ cap: formatEuros(call.capCents, locale) })}</p>}
      </Section>
      <Section title={t.attachments}>
        {call.attachments.length === 0 ? <p className="muted">{t.noAttachments}</p> : null}
        <ul className="list-bulleted">
          {call.attachments.map(({ name, timing, dueOn }) => (
            <li key={name}>{[name, timingText({ timing, dueOn })].filter(Boolean).join(" – ")}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.howTo}>
        <ol className="list-numbered">
          {t.howToSteps.split("\n").map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{t.late}</p>
      </Section>
    </>
  );
}

export default function CallPage() {
  const t = useTexts(calls);
  const locale = useLocale();
  const call = useLoaderData<typeof loader>();
  const button =
    call.stage === "closed" ? null : (
      <ButtonLink href={`/my/calls?call=${call.callId}`}>{call.stage === "open" ? t.apply : t.prepare}</ButtonLink>
    );
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: t.back, href: "/grants" }]} />
      <PageHeader
        title={call.name}
        eyebrow={call.municipality}
        meta={<Tag tone={TONES[call.stage]}>{t.stages[call.stage]}</Tag>}
        actions={button}
      />
      {call.extended ? (
        <Note tone="attention">
          {t.extended({ from: formatDateTime(call.extended.closedAt, locale), reason: call.extended.reason })}
        </Note>
      ) : null}
      <CallFacts call={call} />
      <Rules call={call} />
      {button ? <p className="cluster">{button}</p> : null}
    </div>
  );
}
