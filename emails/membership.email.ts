import { fact, type LetterBuilder } from "#emails/letter";

type Names = { association: string; umbrella: string };

const TEXTS = {
  fi: {
    joined: {
      subject: ({ association }: Names) => `Uusi jäsenyhdistys: ${association}`,
      happened: ({ association, umbrella }: Names) =>
        `${association} kertoo hakemistossa kuuluvansa järjestöön ${umbrella}.`,
      next: "Jos yhdistys ei ole jäsenenne, voitte sanoa niin jäsenluettelossa. Silloin se poistuu jäsentenne joukosta.",
    },
    left: {
      subject: ({ association }: Names) => `Ei enää jäsenenä: ${association}`,
      happened: ({ association, umbrella }: Names) =>
        `${association} ei enää kerro hakemistossa kuuluvansa järjestöön ${umbrella}.`,
      next: "Yhdistys ei enää näy jäsenluettelossanne. Jos tämä on erehdys, ottakaa yhteyttä yhdistykseen.",
    },
    members: "Jäsenyhdistykset",
    denied: {
      subject: ({ umbrella }: Names) => `${umbrella}: yhdistyksenne ei ole jäsen`,
      happened: ({ association, umbrella, by }: Names & { by: string }) =>
        `${by} ilmoitti, ettei ${association} ole järjestön ${umbrella} jäsen. Yhdistyksen sivulla ei enää lue, että se kuuluu siihen.`,
      next: "Jos tämä on erehdys, ottakaa yhteyttä kattojärjestöön. Se voi perua ilmoituksen. Yhdistyksen muut tiedot pysyvät ennallaan.",
      action: "Kattojärjestöt",
    },
  },
  sv: {
    joined: {
      subject: ({ association }: Names) => `Ny medlemsförening: ${association}`,
      happened: ({ association, umbrella }: Names) =>
        `${association} berättar i katalogen att den hör till ${umbrella}.`,
      next: "Om föreningen inte är er medlem kan ni säga det i medlemsförteckningen. Då tas den bort bland era medlemmar.",
    },
    left: {
      subject: ({ association }: Names) => `Inte längre medlem: ${association}`,
      happened: ({ association, umbrella }: Names) =>
        `${association} berättar inte längre i katalogen att den hör till ${umbrella}.`,
      next: "Föreningen syns inte längre i er medlemsförteckning. Om det är ett misstag, kontakta föreningen.",
    },
    members: "Medlemsföreningar",
    denied: {
      subject: ({ umbrella }: Names) => `${umbrella}: er förening är inte medlem`,
      happened: ({ association, umbrella, by }: Names & { by: string }) =>
        `${by} meddelade att ${association} inte är medlem i ${umbrella}. På föreningens sida står det inte längre att den hör dit.`,
      next: "Om det är ett misstag, kontakta takorganisationen. Den kan ta tillbaka meddelandet. Föreningens övriga uppgifter förblir som de är.",
      action: "Takorganisationer",
    },
  },
  en: {
    joined: {
      subject: ({ association }: Names) => `New member association: ${association}`,
      happened: ({ association, umbrella }: Names) =>
        `${association} says in the directory that it belongs to ${umbrella}.`,
      next: "If the association is not your member, you can say so in the list of members. It is then taken out of it.",
    },
    left: {
      subject: ({ association }: Names) => `No longer a member: ${association}`,
      happened: ({ association, umbrella }: Names) =>
        `${association} no longer says in the directory that it belongs to ${umbrella}.`,
      next: "The association is not in your list of members any more. If this is a mistake, please contact the association.",
    },
    members: "Member associations",
    denied: {
      subject: ({ umbrella }: Names) => `${umbrella}: your association is not a member`,
      happened: ({ association, umbrella, by }: Names & { by: string }) =>
        `${by} said that ${association} is not a member of ${umbrella}. The association's page no longer says that it belongs to it.`,
      next: "If this is a mistake, please contact the umbrella organisation. It can take this back. All other details stay as they are.",
      action: "Umbrella organisations",
    },
  },
};

const namesOf = (facts: Parameters<LetterBuilder>[0]): Names => ({
  association: fact(facts, "association"),
  umbrella: fact(facts, "umbrella"),
});

/** Tells an umbrella organisation that an association says to belong to it, or no longer does. */
export const membersChangedEmail: LetterBuilder = (facts, locale) => {
  const { members, ...t } = TEXTS[locale];
  const { subject, happened, next } = t[fact(facts, "change") === "left" ? "left" : "joined"];
  const names = namesOf(facts);
  return {
    subject: subject(names),
    paragraphs: [happened(names), next],
    action: { label: members, path: `/my/associations/${fact(facts, "umbrellaId")}/umbrella` },
  };
};

/** Tells an association that an umbrella organisation does not know it as its member. */
export const membershipDeniedEmail: LetterBuilder = (facts, locale) => {
  const { subject, happened, next, action } = TEXTS[locale].denied;
  const names = namesOf(facts);
  return {
    subject: subject(names),
    paragraphs: [happened({ ...names, by: fact(facts, "by") }), next],
    action: { label: action, path: `/my/associations/${fact(facts, "associationId")}/umbrellas` },
  };
};
