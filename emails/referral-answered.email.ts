import { DECLINE_REASONS } from "#domain/referrals/answering";
import { fact, type LetterBuilder } from "#emails/letter";
import { referralName, referralPath, referralRows } from "#emails/referral-facts";
import { codeText } from "#i18n/code-text";
import { formatFullDate } from "#i18n/format";
import { referrals } from "#i18n/messages/referrals";
import { referralWords } from "#i18n/messages/referral-words";

const TEXTS = {
  fi: {
    reason: "Syy",
    when: "Käynti",
    atDoor: "Ovella ollaan vastassa",
    yes: "Kyllä",
    action: "Avaa ohjaus",
  },
  sv: {
    reason: "Orsak",
    when: "Besök",
    atDoor: "Någon möter vid dörren",
    yes: "Ja",
    action: "Öppna ärendet",
  },
  en: {
    reason: "Reason",
    when: "Visit",
    atDoor: "Somebody meets at the door",
    yes: "Yes",
    action: "Open the referral",
  },
};

/** Tells the counsellor what the association answered, by its code; when and how one is met where a visit was agreed. */
export const referralAnsweredEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const { answered, declineReasons } = referralWords[locale];
  const answer = codeText(answered, fact(facts, "answer"));
  const reason = DECLINE_REASONS.find((code) => code === facts["reason"]);
  const { date, time, atDoor } = facts;
  return {
    subject: `${answer}: ${referralName(facts, locale)}`,
    paragraphs: [`${answer}.`],
    facts: [
      ...referralRows(facts, locale),
      ...(reason ? [{ label: t.reason, value: declineReasons[reason] }] : []),
      ...(date
        ? [
            {
              label: t.when,
              value: referrals[locale].visitAt({ date: formatFullDate(String(date), locale), time: String(time) }),
            },
          ]
        : []),
      ...(atDoor ? [{ label: t.atDoor, value: t.yes }] : []),
    ],
    action: { label: t.action, path: referralPath(facts) },
  };
};
