import { ActionLink } from "#components/action-link";
import { ButtonLink } from "#components/button-link";
import { DefinitionList } from "#components/definition-list";
import { Figures } from "#components/figures";
import { ReplacedDecisions } from "#components/grants/standing-decision";
import { Money } from "#components/money";
import { OwnParts } from "#components/own";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import type { AfterDecision } from "#domain/grants/after-decision";
import { plainDateAt } from "#domain/shared/zoned-time";
import { isLocale } from "#domain/shared/locales";
import { decisionNumber } from "#i18n/decision-number";
import { formatDate } from "#i18n/format";
import { acceptance as texts } from "#i18n/messages/acceptance";
import { appealed } from "#i18n/messages/appealed";
import { appeals } from "#i18n/messages/appeals";
import { ownCase } from "#i18n/messages/own-case";
import { cases } from "#i18n/messages/cases";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { DecisionView } from "../queries.server";

type DecisionSectionProps = { caseId: string; decision: DecisionView | null; after: AfterDecision | null };

/** The decision that concerns this application: what, who, why, until when it may be appealed, and its document. */
export function DecisionSection({ caseId, decision, after }: DecisionSectionProps) {
  const t = useTexts(ownCase);
  const a = useTexts(texts);
  const { outcomes } = useTexts(cases);
  const locale = useLocale();
  if (!decision || !after) return null;
  const isGrant = decision.awardedCents > 0;
  const date = formatDate(decision.meetingDate, locale);
  return (
    <Section title={t.decision} actions={<Tag tone={isGrant ? "good" : "bad"}>{outcomes[decision.outcome]}</Tag>}>
      {isGrant ? (
        <Figures
          items={[
            { label: t.awarded, value: <Money amount={decision.awardedCents} /> },
            { label: t.paid, value: <Money amount={decision.paidCents} /> },
            { label: t.left, value: <Money amount={decision.leftCents} /> },
          ]}
        />
      ) : null}
      <DefinitionList
        items={[
          {
            label: t.decision,
            value: t.decidedBy({ body: decision.body, date, number: decisionNumber(decision, locale) }),
          },
          {
            label: t.reason,
            value: (
              <span className="prose">{decision.reason.length > 0 ? <OwnParts of={decision.reason} /> : "–"}</span>
            ),
          },
        ]}
      />
      <Remedy after={after} />
      <p className="cluster">
        {decision.documents.map((document) => (
          <ActionLink key={document.fileId} href={`/files/${document.fileId}`} icon="doc">
            {t.document} {isLocale(document.locale) ? t.languages[document.locale] : document.locale}
          </ActionLink>
        ))}
      </p>
      {isGrant ? <Acceptance acceptance={decision.acceptance} /> : null}
      <p className="cluster">
        {isGrant && !decision.acceptance ? (
          <ButtonLink href={`/my/cases/${caseId}/acceptance`}>{a.title}</ButtonLink>
        ) : null}
        <AppealLink caseId={caseId} appeal={decision.appeal} after={after} />
      </p>
      <ReplacedDecisions decisions={decision.replaced} />
    </Section>
  );
}

/** How the decision may still be changed and until when; after that, that its time is over and it is final. */
function Remedy({ after: { remedy, lastDay, appeal, inForceOn } }: { after: AfterDecision }) {
  const t = useTexts(ownCase);
  const f = useTexts(appealed);
  const locale = useLocale();
  if (!lastDay) return null;
  const date = formatDate(lastDay, locale);
  if (appeal !== "over") return <p>{(remedy === "court" ? f.courtUntil : t.appealUntil)({ date })}</p>;
  return (
    <p>
      {f.timeOver({ date })} {inForceOn ? f.inForce({ date: formatDate(inForceOn, locale) }) : null}
    </p>
  );
}

type AppealLinkProps = { caseId: string; appeal: DecisionView["appeal"]; after: AfterDecision };

/** To the association's own claim or to a new one; a late one is still taken in, and is told to be late. */
function AppealLink({ caseId, appeal, after }: AppealLinkProps) {
  const f = useTexts(appealed);
  const { fileTitle, fileLate, statuses } = useTexts(appeals);
  const href = `/my/cases/${caseId}/appeal`;
  if (appeal) return <ActionLink href={href}>{f.mine({ status: statuses[appeal] })}</ActionLink>;
  if (after.remedy === "court") return null;
  if (after.appeal !== "over") return <ActionLink href={href}>{fileTitle}</ActionLink>;
  return (
    <span className="muted">
      {fileLate} <a href={href}>{f.late}</a>
    </span>
  );
}

/** Who took the award on its conditions for the association, and when. */
function Acceptance({ acceptance }: Pick<DecisionView, "acceptance">) {
  const t = useTexts(texts);
  const locale = useLocale();
  if (!acceptance) return <p className="muted">{t.open}</p>;
  return <p>{t.acceptedBy({ name: acceptance.by, date: formatDate(plainDateAt(acceptance.at), locale) })}</p>;
}
