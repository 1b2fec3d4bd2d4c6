import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ensureCaseAllowed } from "#auth/tied-guard.server";
import { ActionLink } from "#components/action-link";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { CaseHistory } from "#components/case-history";
import { DefinitionList } from "#components/definition-list";
import { FileList } from "#components/file-list";
import { Form } from "#components/form";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { DecidedFacts } from "#components/grants/standing-decision";
import { Money } from "#components/money";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { useForm } from "#components/use-form";
import { VersionField } from "#components/version-field";
import { can } from "#domain/policy";
import { isLocale } from "#domain/shared/locales";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { readForm } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { ensureAllowed, found } from "#http/respond.server";
import { decisionNumber } from "#i18n/decision-number";
import { formatDate, formatDateTime, formatEuros } from "#i18n/format";
import { appealRefusals } from "#i18n/messages/appeal-refusals";
import { appealed } from "#i18n/messages/appealed";
import { appeals } from "#i18n/messages/appeals";
import { ownCase } from "#i18n/messages/own-case";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findOfficeAppeal, subjectOfAppeal } from "#models/scoped-appeals.server";
import { act } from "./actions.server";
import { DecideForm, ProposeForm } from "./components/appeal-forms";
import { APPEAL_BESIDE } from "./beside";
import { loadAppeal, type AppealView } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(appeals, ({ one }) => one);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const appeal = found(await findOfficeAppeal(actor, "viewAppeals", args.params.appealId));
  await ensureCaseAllowed(actor, "viewAppeals", { ...appeal.toObject(), now: args.context.arrivedAt });
  return plain(await loadAppeal(actor, appeal.toObject(), localeOf(args.request)));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const appeal = found(await findOfficeAppeal(actor, "viewAppeals", args.params.appealId));
  const subject = subjectOfAppeal(appeal);
  ensureAllowed(can(actor, "prepareAppeal", subject) || can(actor, "correctDecision", subject));
  return act(await readForm(args.request), { appealId: appeal._id, actor, now: args.context.arrivedAt });
}

export default function AppealPage() {
  const t = useTexts(appeals);
  const a = useTexts(appealed);
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: t.lineLabels, refusals: useTexts(appealRefusals), beside: APPEAL_BESIDE });
  const { caseId, caseNumber, applicantName, status, may, appealId } = view;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: t.title, href: "/office/appeals" },
          { label: `${caseNumber} ${applicantName}`, href: `/office/cases/${caseId}` },
        ]}
      />
      <PageHeader
        title={t.one}
        eyebrow={caseNumber}
        meta={<Tag tone={status === "upheld" ? "good" : "info"}>{t.statuses[status]}</Tag>}
      />
      <FormProblems form={form} />
      <Facts view={view} />
      {may.takeUp || may.returnToPreparation ? (
        <Form action={`/office/appeals/${appealId}`}>
          <VersionField version={view.version} reply={undefined} />
          <Button name="intent" value={may.takeUp ? "takeUp" : "return"} variant="quiet">
            {may.takeUp ? t.takeUp : t.returnToPreparation}
          </Button>
        </Form>
      ) : null}
      {view.against ? (
        <Section title={a.against}>
          <p>
            {a.requested} <Money amount={view.requestedCents} />
          </p>
          <DecidedFacts decided={view.against} />
        </Section>
      ) : null}
      {view.proposal && !view.decided ? <Line title={t.proposedLine} line={view.proposal} /> : null}
      {may.propose ? <ProposeForm view={view} reply={reply} /> : null}
      {may.decide ? <DecideForm view={view} reply={reply} /> : null}
      {view.decided ? <Decided decided={view.decided} /> : null}
      <Section title={t.history}>
        <CaseHistory entries={view.history} events={t.events} />
      </Section>
    </div>
  );
}

function Facts({ view }: { view: AppealView }) {
  const t = useTexts(appeals);
  const locale = useLocale();
  const a = useTexts(appealed);
  const { appellant, arrivedAt, channel, lastDay, isLate, demand, grounds, files } = view;
  const limit = lastDay ? t.lastDay({ date: formatDate(lastDay, locale) }) : "";
  return (
    <DefinitionList
      items={[
        { label: t.columns.appellant, value: appellant },
        { label: t.facts.arrived, value: `${formatDateTime(arrivedAt, locale)}, ${t.channels[channel]}` },
        {
          label: t.facts.time,
          value: (
            <span className="cluster">
              <Tag tone={isLate ? "warn" : "good"}>{isLate ? t.late : t.inTime}</Tag> {limit}
            </span>
          ),
        },
        { label: t.facts.demand, value: <span className="prose">{demand}</span> },
        { label: t.facts.grounds, value: <span className="prose">{grounds || "–"}</span> },
        ...(files.length > 0 ? [{ label: a.attachments, value: <FileList files={files} /> }] : []),
      ]}
    />
  );
}

function Line({ title, line }: { title: string; line: NonNullable<AppealView["proposal"]> }) {
  const t = useTexts(appeals);
  const locale = useLocale();
  const { outcome, reason, anew } = line;
  return (
    <Section title={title}>
      <DefinitionList
        items={[
          { label: t.lineLabels.outcome, value: t.outcomes[outcome] },
          ...(anew ? [{ label: t.lineLabels.awarded, value: formatEuros(anew.awardedCents, locale) }] : []),
          { label: t.lineLabels.reason, value: <span className="prose">{reason}</span> },
        ]}
      />
    </Section>
  );
}

function Decided({ decided }: { decided: NonNullable<AppealView["decided"]> }) {
  const t = useTexts(appeals);
  const own = useTexts(ownCase);
  const locale = useLocale();
  const number = `${formatDate(decided.meetingDate, locale)}, ${decisionNumber(decided, locale)}`;
  return (
    <>
      <Line title={`${t.decided} ${number}`} line={decided} />
      <p className="cluster">
        {decided.documents.map(({ locale: language, fileId }) => (
          <ActionLink key={fileId} href={`/files/${fileId}`} icon="doc">
            {own.document} {isLocale(language) ? own.languages[language] : language}
          </ActionLink>
        ))}
      </p>
    </>
  );
}
