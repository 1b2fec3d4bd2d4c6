import { noticedOn } from "#domain/grants/appeal";
import type { Locale } from "#domain/shared/locales";
import { groupedPhone } from "#domain/shared/phone-number";
import { plainDate } from "#domain/shared/plain-date";
import type { DecisionFacts, DocumentBlock, PartyNotice } from "#i18n/decision-facts";
import { formatClock, formatDate } from "#i18n/format";
import { decisionConditions } from "#i18n/messages/decision-conditions";
import { decisionDocument } from "#i18n/messages/decision-document";
import { officeHolder } from "#i18n/messages/office-holder";

type Told = Pick<DecisionFacts, "noticeSentOn" | "appealUntil"> & { noticeKind?: PartyNotice };
type Days = { sentOn: string; noticedOn: string };
type TimeTexts = {
  when: (days: Days) => string;
  whenByLetter: string;
  postedOn: (days: Days) => string;
};

/** From when the time limit runs. The last day of what is told by letter depends on the day on which it is posted. */
function timeLimit({ noticeKind, noticeSentOn, appealUntil }: Told, t: TimeTexts, locale: Locale): DocumentBlock[] {
  if (noticeKind === "letterToCome") return [{ kind: "paragraph", text: t.whenByLetter }];
  const kind = noticeKind ?? "eNotice";
  const noticed = noticedOn({ noticeSentOn: plainDate(noticeSentOn), kind });
  const days = { sentOn: formatDate(noticeSentOn, locale), noticedOn: formatDate(noticed, locale) };
  const lastDay = decisionDocument[locale].lastDay({ date: formatDate(appealUntil, locale) });
  return [
    { kind: "paragraph", text: kind === "letter" ? t.postedOn(days) : t.when(days) },
    { kind: "paragraph", strong: true, text: lastDay },
  ];
}

/** How an applicant has the decision revised: by whom, by when, where to and with what (kuntalaki 134–138 §). */
export function appeal(facts: DecisionFacts, locale: Locale): DocumentBlock[] {
  const t = decisionDocument[locale];
  const { caseNumber, body, registry } = facts;
  return [
    { kind: "heading", level: 2, text: t.appealTitle },
    { kind: "paragraph", text: t.appealIntro },
    { kind: "heading", level: 3, text: t.whoTitle },
    { kind: "paragraph", text: t.who },
    { kind: "heading", level: 3, text: t.whenTitle },
    ...timeLimit(facts, t, locale),
    { kind: "paragraph", text: t.arrival },
    { kind: "heading", level: 3, text: t.whereTitle },
    { kind: "paragraph", text: facts.byOfficeHolder ? officeHolder[locale].where : t.where },
    { kind: "facts", items: addresses(body, registry, locale) },
    { kind: "heading", level: 3, text: t.whatTitle },
    { kind: "list", items: [t.whatDecision({ caseNumber }), t.whatChange, t.whatGrounds, t.whatSender] },
    { kind: "paragraph", text: t.free },
  ];
}

/** The way on from what was decided on an appeal: the administrative court (kuntalaki 135 §, laki 808/2019 13 and 15–16 §). */
export function courtAppeal(told: Told & Pick<DecisionFacts, "caseNumber">, locale: Locale): DocumentBlock[] {
  const { caseNumber } = told;
  const t = decisionDocument[locale];
  const { court } = decisionConditions[locale];
  return [
    { kind: "heading", level: 2, text: court.title },
    { kind: "paragraph", text: court.intro },
    { kind: "heading", level: 3, text: court.whoTitle },
    { kind: "paragraph", text: court.who },
    { kind: "heading", level: 3, text: t.whenTitle },
    ...timeLimit(told, court, locale),
    { kind: "heading", level: 3, text: t.whereTitle },
    { kind: "paragraph", text: court.where },
    { kind: "heading", level: 3, text: court.whatTitle },
    {
      kind: "list",
      items: [
        court.whatDecision({ caseNumber }),
        court.whatChange,
        court.whatGrounds,
        court.whatRight,
        court.whatSender,
      ],
    },
    { kind: "paragraph", text: court.enclosed },
    { kind: "paragraph", text: court.fee },
  ];
}

function addresses(body: string, registry: DecisionFacts["registry"], locale: Locale) {
  const { labels } = decisionDocument[locale];
  const toBody = { label: labels.body, value: body };
  if (!registry) return [toBody];
  return [
    toBody,
    { label: labels.registry, value: registry.address },
    { label: labels.email, value: registry.email },
    ...(registry.phone ? [{ label: labels.phone, value: groupedPhone(registry.phone) }] : []),
    { label: labels.closes, value: formatClock(registry.closesAt, locale) },
  ];
}
