import { DECLINE_REASONS } from "#domain/referrals/answering";
import { fact, type LetterBuilder } from "#emails/letter";
import { referralName, referralPath, referralRows } from "#emails/referral-facts";
import { codeText } from "#i18n/code-text";
import { formatFullDate } from "#i18n/format";
import { referrals } from "#i18n/messages/referrals";
import { referralWords } from "#i18n/messages/referral-words";
import { timeText } from "#i18n/schedule-text";

const TEXTS = {
  fi: {
    reason: "Syy",
    when: "Käynti",
    atDoor: "Ovella ollaan vastassa",
    yes: "Kyllä",
    action: "Avaa ohjaus",
    handedBack: {
      queue: "Hyvinvointilähete on taas jonossasi. Valitse asiakkaalle toinen toiminta.",
      sender:
        "Hyvinvointilähete palasi linkkihenkilölle, joka etsii asiakkaalle muuta toimintaa. Sinun ei tarvitse tehdä mitään.",
    },
  },
  sv: {
    reason: "Orsak",
    when: "Besök",
    atDoor: "Någon möter vid dörren",
    yes: "Ja",
    action: "Öppna ärendet",
    handedBack: {
      queue: "Välfärdsremissen är åter i din kö. Välj en annan verksamhet för klienten.",
      sender:
        "Välfärdsremissen gick tillbaka till länkpersonen, som söker en annan verksamhet för klienten. Du behöver inte göra något.",
    },
  },
  en: {
    reason: "Reason",
    when: "Visit",
    atDoor: "Somebody meets at the door",
    yes: "Yes",
    action: "Open the referral",
    handedBack: {
      queue: "The wellbeing referral is in your queue again. Choose another activity for the client.",
      sender:
        "The wellbeing referral went back to the link person, who looks for another activity for the client. You need not do anything.",
    },
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
              value: referrals[locale].visitAt({
                date: formatFullDate(String(date), locale),
                time: timeText(String(time), locale),
              }),
            },
          ]
        : []),
      ...(atDoor ? [{ label: t.atDoor, value: t.yes }] : []),
    ],
    action: { label: t.action, path: referralPath(facts) },
  };
};

/** Tells the link person, and the counsellor, that a wellbeing referral is in the queue again, and what was answered. */
export const referralHandedBackEmail: LetterBuilder = (facts, locale) => {
  const letter = referralAnsweredEmail(facts, locale);
  const { queue, sender } = TEXTS[locale].handedBack;
  return { ...letter, paragraphs: [...letter.paragraphs, facts["desk"] === "queue" ? queue : sender] };
};
