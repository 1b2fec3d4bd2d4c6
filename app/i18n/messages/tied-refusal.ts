import { texts } from "#i18n/texts";

type Named = { applicant: string };

/** To an official who may not handle a case (esteellisyys): why, and who does instead. */
export const tiedRefusal = texts({
  fi: {
    title: "Olet esteellinen tässä asiassa",
    member: ({ applicant }: Named) =>
      `Olet hakijan ${applicant} toimija, joten et voi avata etkä käsitellä sen hakemusta (hallintolaki 27–28 §).`,
    tie: ({ applicant }: Named) =>
      `Olet ilmoittanut sidonnaisuuden hakijaan ${applicant}, joten et voi avata etkä käsitellä sen hakemusta (hallintolaki 27–28 §).`,
    handlers: ({ names }: { names: string }) => `Sinun sijastasi asiaa voi hoitaa: ${names}.`,
    nobody:
      "Kukaan muu ei nyt voi hoitaa asiaa. Pyydä pääkäyttäjää antamaan rooli jollekulle, joka ei ole esteellinen.",
    mend: "Ilmoititko sidonnaisuuden vahingossa, tai onko se päättynyt?",
    back: "Takaisin hakemuksiin",
  },
  sv: {
    title: "Du är jävig i det här ärendet",
    member: ({ applicant }) =>
      `Du företräder sökanden ${applicant} och kan därför inte öppna eller behandla dess ansökan (förvaltningslagen 27–28 §).`,
    tie: ({ applicant }) =>
      `Du har anmält en bindning till sökanden ${applicant} och kan därför inte öppna eller behandla dess ansökan (förvaltningslagen 27–28 §).`,
    handlers: ({ names }) => `I ditt ställe kan ärendet skötas av: ${names}.`,
    nobody: "Ingen annan kan sköta ärendet nu. Be administratören ge rollen till någon som inte är jävig.",
    mend: "Anmälde du bindningen av misstag, eller har den upphört?",
    back: "Tillbaka till ansökningarna",
  },
  en: {
    title: "You are disqualified from this case",
    member: ({ applicant }) =>
      `You act for the applicant ${applicant}, so you cannot open or handle its application (Administrative Procedure Act, sections 27–28).`,
    tie: ({ applicant }) =>
      `You have declared a tie to the applicant ${applicant}, so you cannot open or handle its application (Administrative Procedure Act, sections 27–28).`,
    handlers: ({ names }) => `Instead of you it can be handled by: ${names}.`,
    nobody:
      "Nobody else can handle it now. Ask the administrator to give the role to somebody who is not disqualified.",
    mend: "Did you declare the tie by mistake, or has it ended?",
    back: "Back to the applications",
  },
});
