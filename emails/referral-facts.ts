import type { Locale } from "#domain/shared/locales";
import { fact, type LetterFacts } from "#emails/letter";
import { codeText } from "#i18n/code-text";
import { formatDate } from "#i18n/format";
import { referralWords } from "#i18n/messages/referral-words";

const LABELS = {
  fi: { title: "Toiminta", by: "Vastatkaa viimeistään", kind: "Mitä pyydetään" },
  sv: { title: "Verksamhet", by: "Svara senast", kind: "Vad som begärs" },
  en: { title: "Activity", by: "Answer by", kind: "What is asked" },
};

/** Which activity, what is asked and by when: all that a letter about a referral may tell. */
export function referralRows(facts: LetterFacts, locale: Locale): { label: string; value: string }[] {
  const t = LABELS[locale];
  const title = fact(facts, "title");
  const respondBy = facts["respondBy"];
  return [
    ...(title ? [{ label: t.title, value: title }] : []),
    { label: t.kind, value: codeText(referralWords[locale].kinds, fact(facts, "kind")) },
    ...(respondBy ? [{ label: t.by, value: formatDate(String(respondBy), locale) }] : []),
  ];
}

/** What a subject calls a referral: by its activity, or by its kind while it waits for one. */
export const referralName = (facts: LetterFacts, locale: Locale): string =>
  fact(facts, "title") || codeText(referralWords[locale].kinds, fact(facts, "kind"));

/** Where the reader follows it: the counsellor among their own, the link person in the queue. */
export const referralPath = (facts: LetterFacts): string =>
  `/office/${facts["desk"] === "queue" ? "referral-queue" : "referrals"}/${fact(facts, "referralId")}`;
