import { fact, localFact, type LetterBuilder } from "#emails/letter";

const NAMED = {
  fi: {
    subject: (call: string) => `Sinut on nimetty arvioijaksi: ${call}`,
    happened: (by: string, call: string) => `${by} nimesi sinut arvioimaan haun ${call} hakemuksia.`,
    next: "Käyt hakemukset läpi yksitellen ja annat pisteet. Muiden pisteet näet, kun olet antanut omasi. Kirjaudu tällä sähköpostiosoitteella. Salasanaa ei tarvita.",
    action: "Avaa pisteytys",
  },
  sv: {
    subject: (call: string) => `Du är utsedd till bedömare: ${call}`,
    happened: (by: string, call: string) => `${by} utsåg dig att bedöma ansökningarna i ${call}.`,
    next: "Du går igenom ansökningarna en i taget och ger poäng. De andras poäng ser du när du har gett din egen. Logga in med den här e-postadressen. Inget lösenord behövs.",
    action: "Öppna poängsättningen",
  },
  en: {
    subject: (call: string) => `You are named an assessor: ${call}`,
    happened: (by: string, call: string) => `${by} named you to score the applications of ${call}.`,
    next: "You go through the applications one by one and give points. You see the others' points when yours are in. Sign in with this email address. No password is needed.",
    action: "Open the scoring",
  },
};

const REMINDER = {
  fi: {
    subject: (call: string) => `Pisteesi puuttuvat: ${call}`,
    happened: (count: string, call: string) =>
      count === "1"
        ? `Haun ${call} yksi hakemus odottaa pisteitäsi.`
        : `Haun ${call} ${count} hakemusta odottaa pisteitäsi.`,
    next: "Kirjoittamasi on tallessa: voit jatkaa siitä, mihin jäit.",
    action: "Jatka pisteytystä",
  },
  sv: {
    subject: (call: string) => `Din poäng saknas: ${call}`,
    happened: (count: string, call: string) =>
      count === "1"
        ? `En ansökan i ${call} väntar på din poäng.`
        : `${count} ansökningar i ${call} väntar på din poäng.`,
    next: "Det du har skrivit är sparat: du kan fortsätta där du slutade.",
    action: "Fortsätt poängsätta",
  },
  en: {
    subject: (call: string) => `Your points are missing: ${call}`,
    happened: (count: string, call: string) =>
      count === "1"
        ? `One application of ${call} waits for your points.`
        : `${count} applications of ${call} wait for your points.`,
    next: "What you have written is kept: you can go on where you stopped.",
    action: "Go on scoring",
  },
};

export const assessorNamedEmail: LetterBuilder = (facts, locale) => {
  const t = NAMED[locale];
  const call = localFact(facts, "call", locale);
  return {
    subject: t.subject(call),
    paragraphs: [t.happened(fact(facts, "by"), call), t.next],
    action: { label: t.action, path: `/office/calls/${fact(facts, "callId")}/scoring` },
  };
};

export const scoringReminderEmail: LetterBuilder = (facts, locale) => {
  const t = REMINDER[locale];
  const call = localFact(facts, "call", locale);
  return {
    subject: t.subject(call),
    paragraphs: [t.happened(fact(facts, "count"), call), t.next],
    action: { label: t.action, path: `/office/calls/${fact(facts, "callId")}/scoring` },
  };
};
