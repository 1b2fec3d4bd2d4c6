import { texts } from "#i18n/texts";

/** Giving an association that nobody acts for its first person. */
export const invitation = texts({
  fi: {
    title: "Kutsu ensimmäinen toimija",
    lead: ({ name }: { name: string }) =>
      `Kukaan ei vielä hoida yhdistyksen ${name} tietoja. Kutsumasi henkilö saa viestin ja voi lisätä muita.`,
    labels: { email: "Sähköposti" },
    hint: "Varmista, että henkilö saa toimia yhdistyksen puolesta.",
    send: "Kutsu",
    refusals: {
      hasPeople: "Yhdistyksellä on jo toimijoita. He lisäävät muut itse.",
      notInDirectory: "Yhdistys ei ole hakemistossa, joten siihen ei voi kutsua ketään.",
    },
  },
  sv: {
    title: "Bjud in den första personen",
    lead: ({ name }) =>
      `Ingen sköter ännu uppgifterna om ${name}. Den du bjuder in får ett meddelande och kan lägga till andra.`,
    labels: { email: "E-post" },
    hint: "Försäkra dig om att personen får företräda föreningen.",
    send: "Bjud in",
    refusals: {
      hasPeople: "Föreningen har redan personer. De lägger själva till andra.",
      notInDirectory: "Föreningen finns inte i katalogen, så ingen kan bjudas in.",
    },
  },
  en: {
    title: "Invite the first person",
    lead: ({ name }) =>
      `Nobody looks after the details of ${name} yet. Whoever you invite gets a message and can add others.`,
    labels: { email: "Email" },
    hint: "Make sure that the person may act for the association.",
    send: "Invite",
    refusals: {
      hasPeople: "The association has people already. They add others themselves.",
      notInDirectory: "The association is not in the directory, so nobody can be invited.",
    },
  },
});
