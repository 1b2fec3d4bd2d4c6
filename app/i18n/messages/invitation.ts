import { texts } from "#i18n/texts";

/** Giving an association without a signatory its first. */
export const invitation = texts({
  fi: {
    title: "Kutsu nimenkirjoittaja",
    lead: ({ name }: { name: string }) =>
      `Yhdistyksellä ${name} ei ole vielä nimenkirjoittajaa. Kutsumasi henkilö saa viestin ja voi lisätä muita.`,
    labels: { email: "Sähköposti" },
    hint: "Varmista, että henkilö saa toimia yhdistyksen puolesta.",
    send: "Kutsu",
    refusals: {
      hasSignatory: "Yhdistyksellä on jo nimenkirjoittaja. Hän lisää muut.",
      notInDirectory: "Yhdistys ei ole hakemistossa, joten siihen ei voi kutsua ketään.",
    },
  },
  sv: {
    title: "Bjud in en namntecknare",
    lead: ({ name }) =>
      `${name} har ingen namntecknare ännu. Den du bjuder in får ett meddelande och kan lägga till andra.`,
    labels: { email: "E-post" },
    hint: "Försäkra dig om att personen får företräda föreningen.",
    send: "Bjud in",
    refusals: {
      hasSignatory: "Föreningen har redan en namntecknare, som lägger till andra.",
      notInDirectory: "Föreningen finns inte i katalogen, så ingen kan bjudas in.",
    },
  },
  en: {
    title: "Invite a signatory",
    lead: ({ name }) => `${name} has no signatory yet. Whoever you invite gets a message and can add others.`,
    labels: { email: "Email" },
    hint: "Make sure that the person may act for the association.",
    send: "Invite",
    refusals: {
      hasSignatory: "The association has a signatory already, who adds others.",
      notInDirectory: "The association is not in the directory, so nobody can be invited.",
    },
  },
});
