import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { WaysInNote } from "#components/grants/ways-in-note";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { PrintFoot } from "#components/print-foot";
import { Section } from "#components/section";
import { SheetActions } from "#components/sheet-actions";
import { Tag } from "#components/tag";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { found } from "#http/respond.server";
import { shareOf } from "#http/share.server";
import { callPage } from "#i18n/messages/call-page";
import { calls } from "#i18n/messages/calls";
import { whoIsOffered } from "#i18n/messages/who-is-offered";
import { useTexts } from "#i18n/use-texts";
import { CallFacts, ConditionText } from "./call-facts";
import { Attachments, BudgetParts, BulletList, ExtensionLog, Payment, Questions } from "./call-sections";
import { announcement, waysInOf, type AnnouncementView } from "./queries.server";
import { WhoMayApply } from "./who-may-apply";

export const meta: MetaFunction<typeof loader> = pageTitle<(typeof calls)["fi"], { call: AnnouncementView }>(
  calls,
  (_texts, data) => data?.call.name,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await visitor(args);
  const { arrivedAt } = args.context;
  const call = found(await announcement(args.params.callId, arrivedAt, localeOf(args.request)));
  const share = await shareOf({ kind: "call", recordId: call.callId }, arrivedAt);
  return plain({ call, share, ways: await waysInOf(actor, call), today: plainDateAt(arrivedAt) });
}

const TONES = { upcoming: "info", open: "good", closed: "neutral" } as const;

/** What everybody must see before reading on. */
function Notices({ call }: { call: AnnouncementView }) {
  const t = useTexts(callPage);
  const { condition, extensions } = call;
  return (
    <>
      {extensions.length > 0 ? (
        <Note tone="attention" title={t.log}>
          <ExtensionLog call={call} />
        </Note>
      ) : null}
      {condition ? (
        <Note
          tone={condition.lifted ? "success" : "attention"}
          title={condition.lifted ? t.liftedTitle : t.conditionalTitle}
        >
          <ConditionText budgetCents={call.budgetCents} condition={condition} />
        </Note>
      ) : null}
    </>
  );
}

function Rules({ call }: { call: AnnouncementView }) {
  const t = useTexts(calls);
  const p = useTexts(callPage);
  return (
    <>
      <Section title={t.purpose} plain>
        <p className="prose">{call.purpose}</p>
        <p className="prose">{p.runs[call.rules.run]}</p>
      </Section>
      <WhoMayApply rules={call.rules} />
      <div className="columns">
        <Section title={t.eligible}>
          <BulletList items={call.eligibleCosts} />
        </Section>
        <Section title={t.ineligible}>
          <BulletList items={call.ineligibleCosts} />
        </Section>
      </div>
      <BudgetParts call={call} />
      <Payment call={call} />
      <Attachments call={call} />
      <Section title={t.howTo}>
        <ol className="list-numbered">
          {t.howToSteps.split("\n").map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{t.late}</p>
      </Section>
      <Questions call={call} />
    </>
  );
}

function ThroughUmbrellas() {
  const t = useTexts(whoIsOffered);
  return (
    <Note title={t.throughTitle}>
      <p>
        {t.through} <a href="/umbrellas">{t.seeUmbrellas}</a>
      </p>
    </Note>
  );
}

function Kept({ retention }: Pick<AnnouncementView, "retention">) {
  const t = useTexts(callPage);
  if (!retention) return null;
  const { years } = retention;
  // The city writes the basis in its own language; what all of them name has a word in every language.
  const basis = retention.basis.replace(/^tiedonohjaussuunnitelma/i, t.informationPlan);
  return <p className="muted small">{years === null ? t.keptForEver({ basis }) : t.kept({ years, basis })}</p>;
}

export default function CallPage() {
  const t = useTexts(calls);
  const { call, share, ways, today } = useLoaderData<typeof loader>();
  const isOffered = ways === null || ways.isOffered;
  const button =
    call.stage === "closed" || !isOffered ? null : (
      <ButtonLink href={`/my/calls?call=${call.callId}`}>{call.stage === "open" ? t.apply : t.prepare}</ButtonLink>
    );
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: t.back, href: "/grants" }]} />
      <PageHeader
        title={call.name}
        eyebrow={`${call.municipality} · ${call.unit}`}
        meta={<Tag tone={TONES[call.stage]}>{t.stages[call.stage]}</Tag>}
        actions={
          <>
            <SheetActions share={share} />
            {button}
          </>
        }
      />
      <Notices call={call} />
      {ways && !isOffered && call.stage !== "closed" ? (
        <WaysInNote ways={ways} applicants={call.rules.eligibility.applicants} />
      ) : null}
      {call.isThroughUmbrellas ? <ThroughUmbrellas /> : null}
      <CallFacts call={call} />
      <Rules call={call} />
      {button ? <p className="cluster">{button}</p> : null}
      <Kept retention={call.retention} />
      <PrintFoot share={share} today={today} />
    </div>
  );
}
