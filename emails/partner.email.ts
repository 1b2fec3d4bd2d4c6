import { fact, type LetterBuilder } from "#emails/letter";

type Names = { by: string; association: string; title: string };

const TEXTS = {
  fi: {
    subject: ({ title }: Names) => `Kutsu yhteistyöhön: ${title}`,
    invited: ({ by, association, title }: Names) =>
      `${by} (${association}) kutsuu yhdistyksenne mukaan yhteistyömuotoon ${title}. Yhdistyksenne nimi näkyy sivulla vasta, kun hyväksytte kutsun.`,
    answer: "Vastaa kutsuun",
    answers: {
      accept: ({ association, title }: Names) => `${association} on nyt mukana: ${title}`,
      decline: ({ association, title }: Names) => `${association} ei tule mukaan: ${title}`,
      leave: ({ association, title }: Names) => `${association} jäi pois: ${title}`,
    },
    told: ({ by }: Names) => `Asiasta ilmoitti ${by}.`,
    open: "Avaa yhteistyömuoto",
  },
  sv: {
    subject: ({ title }: Names) => `Inbjudan till samarbete: ${title}`,
    invited: ({ by, association, title }: Names) =>
      `${by} (${association}) bjuder in er förening till samarbetet ${title}. Er förenings namn visas på sidan först när ni har tackat ja.`,
    answer: "Svara på inbjudan",
    answers: {
      accept: ({ association, title }: Names) => `${association} är nu med: ${title}`,
      decline: ({ association, title }: Names) => `${association} kommer inte med: ${title}`,
      leave: ({ association, title }: Names) => `${association} deltar inte längre: ${title}`,
    },
    told: ({ by }: Names) => `${by} meddelade om saken.`,
    open: "Öppna samarbetsformen",
  },
  en: {
    subject: ({ title }: Names) => `Invitation to cooperate: ${title}`,
    invited: ({ by, association, title }: Names) =>
      `${by} (${association}) invites your association to take part in ${title}. Your association's name shows on the page only after you have said yes.`,
    answer: "Answer the invitation",
    answers: {
      accept: ({ association, title }: Names) => `${association} now takes part: ${title}`,
      decline: ({ association, title }: Names) => `${association} will not take part: ${title}`,
      leave: ({ association, title }: Names) => `${association} no longer takes part: ${title}`,
    },
    told: ({ by }: Names) => `This was said by ${by}.`,
    open: "Open the form of cooperation",
  },
};

const namesOf = (facts: Parameters<LetterBuilder>[0]): Names => ({
  by: fact(facts, "by"),
  association: fact(facts, "association"),
  title: fact(facts, "title"),
});

export const partnerInvitedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const names = namesOf(facts);
  return {
    subject: t.subject(names),
    paragraphs: [t.invited(names)],
    action: { label: t.answer, path: `/my/associations/${fact(facts, "deskId")}/invitations` },
  };
};

export const partnerAnsweredEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const names = namesOf(facts);
  const answer = fact(facts, "answer");
  const said = t.answers[answer === "accept" || answer === "leave" ? answer : "decline"](names);
  return {
    subject: said,
    paragraphs: [`${said}.`, t.told(names)],
    action: { label: t.open, path: fact(facts, "path") },
  };
};
