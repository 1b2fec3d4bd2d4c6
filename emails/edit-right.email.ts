import { fact, type LetterBuilder } from "#emails/letter";

type Names = { association: string; umbrella: string; by: string };

const TEXTS = {
  fi: {
    editRightGiven: {
      subject: ({ association, umbrella }: Names) => `Muokkausoikeus annettu: ${association} → ${umbrella}`,
      association: ({ association, umbrella, by }: Names) =>
        `${by} antoi järjestölle ${umbrella} oikeuden muokata yhdistyksen ${association} tietoja hakemistossa.`,
      umbrella: ({ association, by }: Names) =>
        `${by} antoi teille oikeuden muokata yhdistyksen ${association} tietoja hakemistossa.`,
      next: {
        association:
          "Kattojärjestön toimijat voivat nyt päivittää ja vahvistaa tietoja puolestanne. Saatte viestin jokaisesta muutoksesta. Oikeuden voi ottaa takaisin milloin vain.",
        umbrella:
          "Voitte nyt päivittää yhdistyksen tietoja ja vahvistaa ne sen puolesta. Yhdistys saa viestin jokaisesta muutoksesta. Avustuksia ja yhdistyksen toimijoita ette näe.",
      },
    },
    editRightTaken: {
      subject: ({ association, umbrella }: Names) => `Muokkausoikeus päättynyt: ${association} → ${umbrella}`,
      association: ({ association, umbrella, by }: Names) =>
        `${by} otti järjestöltä ${umbrella} pois oikeuden muokata yhdistyksen ${association} tietoja.`,
      umbrella: ({ association, by }: Names) =>
        `${by} otti takaisin oikeuden, jolla saitte muokata yhdistyksen ${association} tietoja.`,
      next: {
        association: "Tiedot pysyvät ennallaan. Oikeuden voi antaa uudelleen milloin vain.",
        umbrella: "Näette yhä, milloin yhdistys on vahvistanut tietonsa, ja voitte muistuttaa sitä.",
      },
    },
    actions: { association: "Kattojärjestöt ja oikeudet", umbrella: "Jäsenyhdistykset" },
  },
  sv: {
    editRightGiven: {
      subject: ({ association, umbrella }: Names) => `Redigeringsrätt given: ${association} → ${umbrella}`,
      association: ({ association, umbrella, by }: Names) =>
        `${by} gav ${umbrella} rätt att redigera uppgifterna om ${association} i katalogen.`,
      umbrella: ({ association, by }: Names) =>
        `${by} gav er rätt att redigera uppgifterna om ${association} i katalogen.`,
      next: {
        association:
          "Takorganisationens personer kan nu uppdatera och bekräfta uppgifterna för er. Ni får ett meddelande om varje ändring. Rätten kan tas tillbaka när som helst.",
        umbrella:
          "Ni kan nu uppdatera föreningens uppgifter och bekräfta dem för den. Föreningen får ett meddelande om varje ändring. Understöd och föreningens personer ser ni inte.",
      },
    },
    editRightTaken: {
      subject: ({ association, umbrella }: Names) => `Redigeringsrätten upphörde: ${association} → ${umbrella}`,
      association: ({ association, umbrella, by }: Names) =>
        `${by} tog bort rätten för ${umbrella} att redigera uppgifterna om ${association}.`,
      umbrella: ({ association, by }: Names) =>
        `${by} tog tillbaka rätten med vilken ni fick redigera uppgifterna om ${association}.`,
      next: {
        association: "Uppgifterna förblir som de är. Rätten kan ges på nytt när som helst.",
        umbrella: "Ni ser fortfarande när föreningen har bekräftat sina uppgifter, och kan påminna den.",
      },
    },
    actions: { association: "Takorganisationer och rättigheter", umbrella: "Medlemsföreningar" },
  },
  en: {
    editRightGiven: {
      subject: ({ association, umbrella }: Names) => `Right to edit given: ${association} → ${umbrella}`,
      association: ({ association, umbrella, by }: Names) =>
        `${by} gave ${umbrella} the right to edit the details of ${association} in the directory.`,
      umbrella: ({ association, by }: Names) =>
        `${by} gave you the right to edit the details of ${association} in the directory.`,
      next: {
        association:
          "The people of the umbrella organisation can now update and confirm the details for you. You get a letter about every change. The right can be taken back at any time.",
        umbrella:
          "You can now update the association's details and confirm them for it. The association gets a letter about every change. You do not see its grants or its people.",
      },
    },
    editRightTaken: {
      subject: ({ association, umbrella }: Names) => `Right to edit ended: ${association} → ${umbrella}`,
      association: ({ association, umbrella, by }: Names) =>
        `${by} took away the right of ${umbrella} to edit the details of ${association}.`,
      umbrella: ({ association, by }: Names) =>
        `${by} took back the right by which you could edit the details of ${association}.`,
      next: {
        association: "The details stay as they are. The right can be given anew at any time.",
        umbrella: "You still see when the association has confirmed its details, and can remind it.",
      },
    },
    actions: { association: "Umbrella organisations and rights", umbrella: "Member associations" },
  },
};

/** Tells both sides, each from its own side, that the right to edit was given or taken back. */
const builder =
  (kind: "editRightGiven" | "editRightTaken"): LetterBuilder =>
  (facts, locale) => {
    const { actions, ...letters } = TEXTS[locale];
    const t = letters[kind];
    const names = { association: fact(facts, "association"), umbrella: fact(facts, "umbrella"), by: fact(facts, "by") };
    const side = fact(facts, "side") === "umbrella" ? "umbrella" : "association";
    const desk = `/my/associations/${fact(facts, "deskId")}`;
    return {
      subject: t.subject(names),
      paragraphs: [t[side](names), t.next[side]],
      action: { label: actions[side], path: `${desk}/${side === "umbrella" ? "umbrella" : "umbrellas"}` },
    };
  };

export const editRightGivenEmail = builder("editRightGiven");
export const editRightTakenEmail = builder("editRightTaken");
