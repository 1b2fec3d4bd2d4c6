import { GIVE_BACK_REASONS } from "#domain/referrals/answering";
import { fact, type LetterBuilder } from "#emails/letter";
import { referralName, referralPath, referralRows } from "#emails/referral-facts";
import { referralWords } from "#i18n/messages/referral-words";

const TEXTS = {
  fi: {
    referralLate: {
      subject: (name: string) => `Yhdistys ei ole vastannut: ${name}`,
      text: "Yhdistystä on muistutettu kahdesti, eikä se ole vastannut. Voit soittaa sille, tai perua ohjauksen ja etsiä muuta.",
    },
    referralAssigned: {
      subject: (name: string) => `Hyvinvointilähete sai toiminnan: ${name}`,
      text: "Linkkihenkilö on valinnut toiminnan ja lähettänyt ohjauksen yhdistykselle. Saat viestin, kun se vastaa.",
    },
    referralGivenBack: {
      subject: () => "Hyvinvointilähete palautettiin",
      text: "Linkkihenkilö palautti lähetteen. Asiakkaan yhteystieto on poistettu. Jos asiakas haluaa jatkaa, tee uusi ohjaus.",
    },
    referralLapsed: {
      subject: (name: string) => `Ohjaukseen ei vastattu: ${name}`,
      text: "Kolmessakymmenessä päivässä ei tullut vastausta. Asiakkaan yhteystieto on poistettu. Jos asiakas haluaa jatkaa, tee uusi ohjaus.",
    },
    queued: {
      subject: "Uusi hyvinvointilähete jonossa",
      text: "Palveluohjaaja on lähettänyt hyvinvointilähetteen. Ota se ja valitse asiakkaalle sopiva toiminta.",
      action: "Avaa jono",
    },
    reason: "Syy",
    action: "Avaa ohjaus",
  },
  sv: {
    referralLate: {
      subject: (name: string) => `Föreningen har inte svarat: ${name}`,
      text: "Föreningen har påmints två gånger och har inte svarat. Du kan ringa, eller ta tillbaka ärendet och söka något annat.",
    },
    referralAssigned: {
      subject: (name: string) => `Välfärdsremissen fick en verksamhet: ${name}`,
      text: "Länkpersonen har valt en verksamhet och skickat ärendet till föreningen. Du får ett meddelande när den svarar.",
    },
    referralGivenBack: {
      subject: () => "Välfärdsremissen återlämnades",
      text: "Länkpersonen lämnade tillbaka remissen. Klientens kontaktuppgift har raderats. Om klienten vill fortsätta, gör ett nytt ärende.",
    },
    referralLapsed: {
      subject: (name: string) => `Ingen svarade: ${name}`,
      text: "Det kom inget svar inom trettio dagar. Klientens kontaktuppgift har raderats. Om klienten vill fortsätta, gör ett nytt ärende.",
    },
    queued: {
      subject: "En ny välfärdsremiss i kön",
      text: "En servicehandledare har skickat en välfärdsremiss. Ta den och välj en verksamhet som passar klienten.",
      action: "Öppna kön",
    },
    reason: "Orsak",
    action: "Öppna ärendet",
  },
  en: {
    referralLate: {
      subject: (name: string) => `The association has not answered: ${name}`,
      text: "The association has been reminded twice and has not answered. You can call it, or withdraw the referral and look for something else.",
    },
    referralAssigned: {
      subject: (name: string) => `The wellbeing referral got an activity: ${name}`,
      text: "The link person has chosen an activity and sent the referral to its association. You get a message when it answers.",
    },
    referralGivenBack: {
      subject: () => "The wellbeing referral was given back",
      text: "The link person gave the referral back. The client's contact has been removed. If the client wishes to go on, make a new referral.",
    },
    referralLapsed: {
      subject: (name: string) => `Nobody answered: ${name}`,
      text: "No answer came in thirty days. The client's contact has been removed. If the client wishes to go on, make a new referral.",
    },
    queued: {
      subject: "A new wellbeing referral in the queue",
      text: "A service counsellor has sent a wellbeing referral. Take it and choose an activity that fits the client.",
      action: "Open the queue",
    },
    reason: "Reason",
    action: "Open the referral",
  },
};

type Moved = "referralLate" | "referralAssigned" | "referralGivenBack" | "referralLapsed";

const letterOf =
  (kind: Moved): LetterBuilder =>
  (facts, locale) => {
    const t = TEXTS[locale];
    const reason = GIVE_BACK_REASONS.find((code) => code === facts["reason"]);
    return {
      subject: t[kind].subject(referralName(facts, locale)),
      paragraphs: [t[kind].text],
      facts: [
        ...referralRows(facts, locale),
        ...(reason ? [{ label: t.reason, value: referralWords[locale].giveBackReasons[reason] }] : []),
      ],
      action: { label: t.action, path: referralPath(facts) },
    };
  };

/** Tell the counsellor, and the link person who has it in hand, where a referral stands without an answer. */
export const referralLateEmail = letterOf("referralLate");
export const referralAssignedEmail = letterOf("referralAssigned");
export const referralGivenBackEmail = letterOf("referralGivenBack");
export const referralLapsedEmail = letterOf("referralLapsed");

/** Tells the link persons that somebody waits in their queue. */
export const referralQueuedEmail: LetterBuilder = (facts, locale) => {
  const { subject, text, action } = TEXTS[locale].queued;
  return {
    subject,
    paragraphs: [text],
    action: { label: action, path: `/office/referral-queue/${fact(facts, "referralId")}` },
  };
};
