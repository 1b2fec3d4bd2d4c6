import { remedyOf } from "#domain/grants/revision";
import type { Locale } from "#domain/shared/locales";
import { appeal, courtAppeal } from "#i18n/appeal-instructions";
import type { DecisionFacts, DecisionLetter, DocumentBlock, PartyNotice } from "#i18n/decision-facts";
import { decisionNumber } from "#i18n/decision-number";
import { formatDate, formatDateTime, formatEuros, formatPercent, formatShare } from "#i18n/format";
import { decisionConditions } from "#i18n/messages/decision-conditions";
import { decisionDocument } from "#i18n/messages/decision-document";

type Named = Pick<DecisionFacts, "caseNumber" | "noticeSentOn"> & { noticeKind?: PartyNotice; number?: number };

/**
 * Name of the file. It carries the day of notice, for another day means another appeal time and another document, and
 * from the second decision over the case on its number; the one that was posted says so.
 */
export const decisionDocumentName = (
  { caseNumber, noticeSentOn, noticeKind, number = 1 }: Named,
  locale: Locale,
): string => {
  const t = decisionDocument[locale];
  const posted = noticeKind === "letter" ? `-${t.posted}` : "";
  return `${t.fileName}-${caseNumber}${number > 1 ? `-${number}` : ""}${posted}-${noticeSentOn}.pdf`;
};

/** What the applicant gets to read: the outcome first, then reasons, payment and how to have the decision revised. */
export function decisionLetter(facts: DecisionFacts, locale: Locale): DecisionLetter {
  const t = decisionDocument[locale];
  return {
    locale,
    title: t.title,
    issuer: facts.municipality,
    reference: facts.caseNumber,
    blocks: [
      { kind: "heading", level: 1, text: t.title },
      { kind: "paragraph", strong: true, text: outcomeText(facts, locale) },
      ...replacement(facts, locale),
      { kind: "facts", items: mainFacts(facts, locale) },
      ...reasons(facts, locale),
      ...(facts.outcome === "grant" ? [...payment(facts, locale), ...conditions(facts, locale)] : []),
      { kind: "newPart" },
      ...(remedyOf(facts.replaces?.basis ?? "list") === "court" ? courtAppeal(facts, locale) : appeal(facts, locale)),
    ],
  };
}

function outcomeText({ outcome, awardedCents, late }: DecisionFacts, locale: Locale): string {
  const t = decisionDocument[locale].outcome;
  if (outcome === "notAdmitted" && late) return t.late;
  return outcome === "grant" ? t.grant({ sum: formatEuros(awardedCents, locale) }) : t[outcome];
}

function replacement({ replaces }: DecisionFacts, locale: Locale): DocumentBlock[] {
  if (!replaces || replaces.basis === "list") return [];
  const t = decisionConditions[locale];
  const number = `${formatDate(replaces.meetingDate, locale)}, ${decisionNumber(replaces, locale)}`;
  const blocks: DocumentBlock[] = [{ kind: "paragraph", text: t.replaces[replaces.basis]({ number }) }];
  return replaces.note ? [...blocks, { kind: "paragraph", text: t.replacesWhy({ note: replaces.note }) }] : blocks;
}

function mainFacts(facts: DecisionFacts, locale: Locale) {
  const { labels } = decisionDocument[locale];
  const date = formatDate(facts.meetingDate, locale);
  const isGranted = facts.outcome === "grant";
  const sentOn = facts.noticeKind === "letterToCome" ? "" : formatDate(facts.noticeSentOn, locale);
  const { late } = facts;
  const items = [
    { label: labels.applicant, value: facts.applicant },
    { label: labels.caseNumber, value: facts.caseNumber },
    { label: labels.call, value: facts.call },
    { label: labels.purpose, value: facts.purpose },
    { label: labels.requested, value: formatEuros(facts.requestedCents, locale) },
    { label: labels.awarded, value: isGranted ? formatEuros(facts.awardedCents, locale) : "" },
    { label: labels.closedAt, value: late ? formatDateTime(late.closedAt, locale) : "" },
    { label: labels.arrivedAt, value: late ? formatDateTime(late.arrivedAt, locale) : "" },
    { label: labels.body, value: facts.body },
    { label: labels.meeting, value: `${date}, ${decisionNumber(facts, locale)}` },
    { label: labels.sent, value: sentOn },
    { label: labels.moreInfo, value: facts.moreInfo },
  ];
  return items.filter(({ value }) => value !== "");
}

function reasons({ reason, reasonIsTold }: DecisionFacts, locale: Locale): DocumentBlock[] {
  const t = decisionDocument[locale];
  const blocks: DocumentBlock[] = [
    { kind: "heading", level: 2, text: t.reasonsTitle },
    { kind: "paragraph", text: reason || t.grantedAsAsked },
  ];
  return reason && !reasonIsTold && t.reasonsLanguage
    ? [...blocks, { kind: "paragraph", text: t.reasonsLanguage }]
    : blocks;
}

function payment({ shareBp, claimsDueOn, mayAdvance, advancePercent }: DecisionFacts, locale: Locale): DocumentBlock[] {
  const t = decisionDocument[locale];
  return [
    { kind: "heading", level: 2, text: t.paymentTitle },
    { kind: "paragraph", text: t.payment },
    ...(mayAdvance
      ? [{ kind: "paragraph", text: t.advance({ most: formatPercent(advancePercent, locale) }) } as const]
      : []),
    { kind: "paragraph", text: t.share({ share: formatShare(shareBp, locale) }) },
    { kind: "paragraph", text: t.claimsDue({ date: formatDate(claimsDueOn, locale) }) },
  ];
}

function conditions(facts: DecisionFacts, locale: Locale): DocumentBlock[] {
  const t = decisionConditions[locale].conditions;
  const { useBy, ownSharePercent, eligibleCosts, ineligibleCosts, mayPassOn } = facts;
  const items = [
    t.purpose,
    useBy ? t.useBy({ date: formatDate(useBy, locale) }) : "",
    ownSharePercent > 0 ? t.ownShare({ percent: ownSharePercent }) : "",
    eligibleCosts ? t.eligible({ costs: eligibleCosts }) : "",
    ineligibleCosts ? t.ineligible({ costs: ineligibleCosts }) : "",
    mayPassOn ? t.onward : t.notOnward,
    t.change,
    t.recovery,
  ];
  return [
    { kind: "heading", level: 2, text: t.title },
    { kind: "list", items: items.filter((item) => item !== "") },
    { kind: "paragraph", text: t.accept },
  ];
}
