import { texts } from "#i18n/texts";

/** Withdrawing from one case, and the list of those who did in the papers of a meeting. */
export const withdrawing = texts({
  fi: {
    caseTitle: "Olen esteellinen",
    caseLead: ({ name }: { name: string }) =>
      `Ilmoitat, ettet käsittele tätä: ${name}. Et enää pääse hakemukseen, ja joku muu valmistelee ja päättää sen.`,
    scopes: { case: "Vain tätä asiaa", association: "Kaikkia yhdistyksen asioita" },
    caseDeclare: "Olen esteellinen",
    caseBack: "Peruuta",
    caseAlready: "Olet jo esteellinen",
    caseAlreadyText: "Et käsittele tätä hakemusta.",
    caseOwnPage: "Kaikki sidonnaisuutesi",
    caseEndLead:
      "Jos ilmoitit sidonnaisuuden vahingossa tai se on päättynyt, kerro miksi. Pääset taas hakemukseen, ja ilmoitus jää luetteloon.",
    caseEndHint: "Esimerkiksi: painoin väärää hakemusta.",
    caseReturn: "Takaisin",
    caseLink: "Olen esteellinen",
    agendaTitle: "Esteellisyydet",
    agendaLead: "Nämä henkilöt eivät ole valmistelleet eivätkä käsittele nimettyjä rivejä (hallintolaki 27–28 §).",
    agendaLine: ({ name, grounds, applicants }: { name: string; grounds: string; applicants: string }) =>
      `${name} (${grounds.toLowerCase()}): ${applicants}`,
    agendaNone: "Esteellisyyksiä ei ole ilmoitettu.",
  },
  sv: {
    caseTitle: "Jag är jävig",
    caseLead: ({ name }) =>
      `Du anmäler att du inte behandlar detta: ${name}. Du kommer inte längre åt ansökan, och någon annan bereder och avgör den.`,
    scopes: { case: "Bara det här ärendet", association: "Alla föreningens ärenden" },
    caseDeclare: "Jag är jävig",
    caseBack: "Avbryt",
    caseAlready: "Du är redan jävig",
    caseAlreadyText: "Du behandlar inte denna ansökan.",
    caseOwnPage: "Alla dina bindningar",
    caseEndLead:
      "Om du anmälde bindningen av misstag eller om den har upphört, berätta varför. Du kommer åt ansökan igen, och anmälan blir kvar i listan.",
    caseEndHint: "Till exempel: jag tryckte på fel ansökan.",
    caseReturn: "Tillbaka",
    caseLink: "Jag är jävig",
    agendaTitle: "Jäv",
    agendaLead: "Dessa personer har inte berett och behandlar inte de nämnda raderna (förvaltningslagen 27–28 §).",
    agendaLine: ({ name, grounds, applicants }) => `${name} (${grounds.toLowerCase()}): ${applicants}`,
    agendaNone: "Inget jäv har anmälts.",
  },
  en: {
    caseTitle: "I have a conflict of interest",
    caseLead: ({ name }) =>
      `You declare that you will not handle this: ${name}. You can no longer open the application, and somebody else prepares and decides it.`,
    scopes: { case: "Only this case", association: "Every case of the association" },
    caseDeclare: "I have a conflict of interest",
    caseBack: "Cancel",
    caseAlready: "You have a conflict of interest already",
    caseAlreadyText: "You do not handle this application.",
    caseOwnPage: "All your ties",
    caseEndLead:
      "If you declared the tie by mistake, or it has ended, say why. You can open the application again, and the declaration stays in the list.",
    caseEndHint: "For example: I pressed the wrong application.",
    caseReturn: "Back",
    caseLink: "I have a conflict of interest",
    agendaTitle: "Conflicts of interest",
    agendaLead:
      "These people have not prepared and do not handle the lines named (Administrative Procedure Act 27–28 §).",
    agendaLine: ({ name, grounds, applicants }) => `${name} (${grounds.toLowerCase()}): ${applicants}`,
    agendaNone: "No conflict of interest has been declared.",
  },
});
