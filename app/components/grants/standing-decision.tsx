import { ActionLink } from "#components/action-link";
import { ButtonLink } from "#components/button-link";
import { DefinitionList } from "#components/definition-list";
import { Disclosure } from "#components/disclosure";
import { ForceText } from "#components/grants/force-text";
import { ReasonWords } from "#components/grants/reason-words";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { OwnParts } from "#components/own";
import { Section } from "#components/section";
import { Tag, type TagTone } from "#components/tag";
import { letterOwed, type Delivery, type ForceDay } from "#domain/grants/appeal";
import type { LineOutcome } from "#domain/grants/proposal-lines";
import type { DecisionBasis } from "#domain/grants/revision";
import { isLocale } from "#domain/shared/locales";
import type { OwnText } from "#domain/shared/own-text";
import { useDecidingWords } from "#i18n/deciding-words";
import { decisionNumber } from "#i18n/decision-number";
import { formatDate } from "#i18n/format";
import { notices } from "#i18n/messages/notices";
import { ownCase } from "#i18n/messages/own-case";
import { proposal } from "#i18n/messages/proposal";
import { useLocale, useTexts } from "#i18n/use-texts";

type Decided = {
  decisionId: string;
  outcome: LineOutcome;
  awardedCents: number;
  /** As it was written, or in parts where it is told in the reader's language. */
  reason: string | readonly OwnText[];
  body: string;
  meetingDate: string;
  section: string;
  byOfficeHolder: boolean;
  basis: DecisionBasis;
  basisNote: string;
  documents: DecisionFile[];
};

type DecisionFile = { locale: string; fileId: string };

type GivenNotice = {
  id: string;
  kind: "eNotice" | "letter" | "minutes";
  sentOn: string;
  appealUntil: string;
  note: string;
  by: string | null;
  delivery: Delivery;
  documents: DecisionFile[];
};

type Standing = Decided & { notices: GivenNotice[]; force: ForceDay; replaced: Decided[] };

const TONES: Record<Delivery, TagTone> = { arrived: "good", failed: "bad", onItsWay: "info" };

type StandingDecisionProps = {
  caseId: string;
  standing: Standing;
  may: { recordNotice: boolean; correct: boolean; enterAppeal: boolean };
};

/** The decision that stands over a case: how it was told, when it becomes final, and what it replaced. */
export function StandingDecision({ caseId, standing, may }: StandingDecisionProps) {
  const t = useTexts(notices);
  const base = `/office/cases/${caseId}`;
  return (
    <Section title={t.title}>
      <DecidedFacts decided={standing} force={standing.force} />
      <Notices standing={standing} />
      {may.recordNotice || may.correct || may.enterAppeal ? (
        <p className="cluster">
          {may.recordNotice ? (
            <ButtonLink href={`${base}/notice`} variant="quiet">
              {t.recordNotice}
            </ButtonLink>
          ) : null}
          {may.enterAppeal ? (
            <ButtonLink href={`${base}/appeal`} variant="quiet">
              {t.enterAppeal}
            </ButtonLink>
          ) : null}
          {may.correct ? (
            <ButtonLink href={`${base}/correction`} variant="quiet">
              {t.correct}
            </ButtonLink>
          ) : null}
        </p>
      ) : null}
      <ReplacedDecisions decisions={standing.replaced} />
    </Section>
  );
}

/** What was decided before: it stays readable, marked as replaced. */
export function ReplacedDecisions({ decisions }: { decisions: readonly Decided[] }) {
  const t = useTexts(notices);
  if (decisions.length === 0) return null;
  return (
    <Disclosure summary={`${t.replacedTitle} (${decisions.length})`}>
      {decisions.map((decided) => (
        <div key={decided.decisionId}>
          <p>
            <Tag tone="warn">{t.replaced}</Tag>
          </p>
          <DecidedFacts decided={decided} />
        </div>
      ))}
    </Disclosure>
  );
}

const DecidedReason = ({ reason }: Pick<Decided, "reason">) => {
  if (reason.length === 0) return "–";
  return (
    <span className="prose">
      {typeof reason === "string" ? <ReasonWords reason={reason} /> : <OwnParts of={reason} />}
    </span>
  );
};

function DocumentLinks({ files }: { files: readonly DecisionFile[] }) {
  const own = useTexts(ownCase);
  return files.map(({ locale: language, fileId }) => (
    <ActionLink key={fileId} href={`/files/${fileId}`} icon="doc">
      {own.document} {isLocale(language) ? own.languages[language] : language}
    </ActionLink>
  ));
}

/** One decision: what, who, how much and why, with its documents; when it becomes final, where that is asked. */
export function DecidedFacts({ decided, force }: { decided: Decided; force?: ForceDay }) {
  const t = useTexts(notices);
  const { outcomes } = useTexts(proposal);
  const locale = useLocale();
  const { body, meetingDate, outcome, awardedCents, reason, basis, basisNote, documents } = decided;
  const number = decisionNumber(decided, locale);
  return (
    <>
      <DefinitionList
        items={[
          { label: t.labels.decision, value: outcomes[outcome] },
          { label: t.bases[basis], value: t.decidedBy({ body, date: formatDate(meetingDate, locale), number }) },
          { label: t.labels.sum, value: <Money amount={awardedCents} tone="strong" /> },
          { label: t.labels.reason, value: <DecidedReason reason={reason} /> },
          ...(basisNote ? [{ label: t.correctionLabels.error, value: basisNote }] : []),
          ...(force
            ? [{ label: t.labels.force, value: <ForceText {...{ force, byOfficeHolder: decided.byOfficeHolder }} /> }]
            : []),
        ]}
      />
      <p className="cluster">
        <DocumentLinks files={documents} />
      </p>
    </>
  );
}

function Notices({ standing }: { standing: Standing }) {
  const { notices: t } = useDecidingWords(standing.byOfficeHolder);
  const locale = useLocale();
  const given = standing.notices;
  if (given.length === 0 && standing.documents.length === 0) return <Note>{t.telling}</Note>;
  const owed = letterOwed(given);
  return (
    <>
      {owed ? <Note tone="attention">{t[owed]}</Note> : null}
      <ul className="hairlines">
        {given.map(({ id, kind, sentOn, appealUntil, note, by, delivery, documents }) => (
          <li key={id} className="toolbar">
            <span>
              <strong>{t.kinds[kind]}</strong>{" "}
              {t.noticeLine({ sentOn: formatDate(sentOn, locale), until: formatDate(appealUntil, locale) })}
              {note ? <small className="muted"> {note}</small> : null}
              {by ? <small className="muted"> {t.recordedBy({ name: by })}</small> : null}
              {documents.length > 0 ? (
                <span className="cluster">
                  <DocumentLinks files={documents} />
                </span>
              ) : null}
            </span>
            {kind === "eNotice" ? <Tag tone={TONES[delivery]}>{t.deliveries[delivery]}</Tag> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
