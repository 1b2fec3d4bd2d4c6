import type { AppealOutcome } from "#domain/grants/appeal-lifecycle";
import type { Locale } from "#domain/shared/locales";
import type { PlainDate } from "#domain/shared/plain-date";
import { courtAppeal } from "#i18n/appeal-instructions";
import type { DecisionLetter, PartyNotice } from "#i18n/decision-facts";
import { decisionNumber } from "#i18n/decision-number";
import { formatDate } from "#i18n/format";
import { appealDocument } from "#i18n/messages/appeal-document";

/** Everything a document about a decided appeal says, names already in the reader's language. */
export type AppealFacts = {
  municipality: string;
  body: string;
  call: string;
  caseNumber: string;
  appellant: string;
  arrivedOn: string;
  demand: string;
  outcome: AppealOutcome;
  reason: string;
  meetingDate: string;
  section: string;
  byOfficeHolder: boolean;
  noticeSentOn: PlainDate;
  /** How the appellant is told. */
  noticeKind: PartyNotice;
  appealUntil: PlainDate;
};

export const appealDocumentName = (
  { caseNumber, noticeSentOn }: Pick<AppealFacts, "caseNumber" | "noticeSentOn">,
  locale: Locale,
): string => `${appealDocument[locale].fileName}-${caseNumber}-${noticeSentOn}.pdf`;

/** What an appellant gets to read whose appeal left the decision as it was: outcome, reasons and the way to court. */
export function appealLetter(facts: AppealFacts, locale: Locale): DecisionLetter {
  const t = appealDocument[locale];
  const { labels } = t;
  const { caseNumber, noticeSentOn, noticeKind, appealUntil } = facts;
  const sentOn = noticeKind === "letterToCome" ? "" : formatDate(noticeSentOn, locale);
  return {
    locale,
    title: t.title,
    issuer: facts.municipality,
    reference: caseNumber,
    blocks: [
      { kind: "heading", level: 1, text: t.title },
      { kind: "paragraph", strong: true, text: t.outcomes[facts.outcome] },
      {
        kind: "facts",
        items: [
          { label: labels.appellant, value: facts.appellant },
          { label: labels.caseNumber, value: caseNumber },
          { label: labels.call, value: facts.call },
          { label: labels.arrived, value: formatDate(facts.arrivedOn, locale) },
          { label: labels.body, value: facts.body },
          {
            label: labels.number,
            value: `${formatDate(facts.meetingDate, locale)}, ${decisionNumber(facts, locale)}`,
          },
          ...(sentOn ? [{ label: labels.sent, value: sentOn }] : []),
        ],
      },
      { kind: "heading", level: 2, text: t.demandTitle },
      { kind: "paragraph", text: facts.demand },
      { kind: "heading", level: 2, text: t.reasonsTitle },
      { kind: "paragraph", text: facts.reason },
      { kind: "newPart" },
      ...courtAppeal({ caseNumber, noticeSentOn, noticeKind, appealUntil }, locale),
    ],
  };
}
