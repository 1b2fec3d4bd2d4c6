import { ActionLink } from "#components/action-link";
import { ButtonLink } from "#components/button-link";
import { DefinitionList } from "#components/definition-list";
import { Figures } from "#components/figures";
import { ReplacedDecisions } from "#components/grants/standing-decision";
import { Money } from "#components/money";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
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

/** The decision that concerns this application: what, who, why, until when it may be appealed, and its document. */
export function DecisionSection({ caseId, decision }: { caseId: string; decision: DecisionView }) {
  const t = useTexts(ownCase);
  const a = useTexts(texts);
  const f = useTexts(appealed);
  const { fileTitle: toAppeal, statuses } = useTexts(appeals);
  const { outcomes } = useTexts(cases);
  const locale = useLocale();
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
          { label: t.reason, value: <span className="prose">{decision.reason || "–"}</span> },
        ]}
      />
      <p>{(decision.toCourt ? f.courtUntil : t.appealUntil)({ date: formatDate(decision.appealUntil, locale) })}</p>
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
        {decision.toCourt && !decision.appeal ? null : (
          <ActionLink href={`/my/cases/${caseId}/appeal`}>
            {decision.appeal ? f.mine({ status: statuses[decision.appeal] }) : toAppeal}
          </ActionLink>
        )}
      </p>
      <ReplacedDecisions decisions={decision.replaced} />
    </Section>
  );
}

/** Who took the award on its conditions for the association, and when. */
function Acceptance({ acceptance }: Pick<DecisionView, "acceptance">) {
  const t = useTexts(texts);
  const locale = useLocale();
  if (!acceptance) return <p className="muted">{t.open}</p>;
  return <p>{t.acceptedBy({ name: acceptance.by, date: formatDate(plainDateAt(acceptance.at), locale) })}</p>;
}
