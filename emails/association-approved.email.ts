import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (name: string) => `${name} on nyt hakemistossa`,
    happened: (name: string) =>
      `Yhdistyksen ${name} tiedot on hyväksytty. Yhdistys löytyy nyt kaikille avoimesta hakemistosta.`,
    next: "Lisää seuraavaksi toimintaa, niin ihmiset löytävät teidät sillä, mitä he etsivät – eivät vain yhdistyksen nimellä.",
    action: "Lisää toimintaa",
  },
  sv: {
    subject: (name: string) => `${name} finns nu i katalogen`,
    happened: (name: string) =>
      `Uppgifterna om föreningen ${name} har godkänts. Föreningen finns nu i katalogen som är öppen för alla.`,
    next: "Lägg till verksamhet härnäst, så hittar människor er genom det de söker – inte bara genom föreningens namn.",
    action: "Lägg till verksamhet",
  },
  en: {
    subject: (name: string) => `${name} is now in the directory`,
    happened: (name: string) =>
      `The details of ${name} have been approved. The association can now be found in the public directory.`,
    next: "Add an activity next, so that people find you by what they are looking for, not only by the association's name.",
    action: "Add an activity",
  },
};

export const associationApprovedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const name = fact(facts, "name");
  return {
    subject: t.subject(name),
    paragraphs: [t.happened(name), t.next],
    action: { label: t.action, path: `/my/associations/${fact(facts, "associationId")}/activities/new` },
  };
};
