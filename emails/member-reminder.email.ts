import { confirmPath, correcting } from "#emails/confirm-action";
import { fact, type LetterBuilder } from "#emails/letter";
import { formatDate } from "#i18n/format";

type Names = { association: string; umbrella: string; by: string; on: string; isImported: boolean };

const TEXTS = {
  fi: {
    subject: ({ umbrella, association }: Names) => `${umbrella} pyytää: tarkistakaa tiedot, ${association}`,
    happened: ({ by, umbrella, association, on, isImported }: Names) =>
      `${by} (${umbrella}) muistuttaa: ${
        on
          ? isImported
            ? `yhdistyksen ${association} tiedot kaupungin hakemistossa on tuotu aineistosta, ja ne ovat ajalta ${on}.`
            : `yhdistyksen ${association} tiedot kaupungin hakemistossa on vahvistettu viimeksi ${on}.`
          : `yhdistyksen ${association} tietoja kaupungin hakemistossa ei ole vielä vahvistettu.`
      }`,
    how: "Avaa alla oleva linkki, vilkaise tiedot ja vahvista ne yhdellä painalluksella. Kirjautua ei tarvitse.",
    help: ({ umbrella }: Names) =>
      `Tarvitsetteko apua? Kun annatte muokkausoikeuden, ${umbrella} voi pitää tiedot ajan tasalla puolestanne.`,
    action: "Katso ja vahvista tiedot",
  },
  sv: {
    subject: ({ umbrella, association }: Names) => `${umbrella} ber: kontrollera uppgifterna, ${association}`,
    happened: ({ by, umbrella, association, on, isImported }: Names) =>
      `${by} (${umbrella}) påminner: ${
        on
          ? isImported
            ? `uppgifterna om ${association} i stadens katalog har importerats och är från ${on}.`
            : `uppgifterna om ${association} i stadens katalog bekräftades senast ${on}.`
          : `uppgifterna om ${association} i stadens katalog har ännu inte bekräftats.`
      }`,
    how: "Öppna länken nedan, se på uppgifterna och bekräfta dem med ett tryck. Ni behöver inte logga in.",
    help: ({ umbrella }: Names) =>
      `Behöver ni hjälp? När ni ger redigeringsrätt kan ${umbrella} hålla uppgifterna aktuella för er.`,
    action: "Se och bekräfta uppgifterna",
  },
  en: {
    subject: ({ umbrella, association }: Names) => `${umbrella} asks: please check the details, ${association}`,
    happened: ({ by, umbrella, association, on, isImported }: Names) =>
      `${by} (${umbrella}) reminds you: ${
        on
          ? isImported
            ? `the details of ${association} in the city's directory were imported and are of ${on}.`
            : `the details of ${association} in the city's directory were last confirmed on ${on}.`
          : `the details of ${association} in the city's directory have not been confirmed yet.`
      }`,
    how: "Open the link below, look at the details and confirm them with one press. You need not sign in.",
    help: ({ umbrella }: Names) =>
      `Do you need help? When you give the right to edit, ${umbrella} can keep the details up to date for you.`,
    action: "See and confirm the details",
  },
};

/** An umbrella organisation asks its member: is all of this still true? */
export const memberReminderEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const period = fact(facts, "period");
  const names = {
    association: fact(facts, "association"),
    umbrella: fact(facts, "umbrella"),
    by: fact(facts, "by"),
    on: period === "" ? "" : formatDate(period, locale),
    isImported: facts["confirmedBy"] === "import",
  };
  return {
    subject: t.subject(names),
    paragraphs: [t.happened(names), `${t.how} ${correcting(facts, locale)}`, t.help(names)],
    action: { label: t.action, path: confirmPath(facts, locale) },
  };
};
