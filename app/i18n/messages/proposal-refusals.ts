import { formatEuros } from "#i18n/format";
import { texts } from "#i18n/texts";

/** What a proposal may be refused for, on its way from a draft to the deciding body. */
export const proposalRefusals = texts({
  fi: {
    savedButNotFinished: "Rivit on tallennettu, mutta esitystä ei voi vielä viedä päätettäväksi:",
    unfinishedElsewhere: ({ count }: { count: number }) =>
      `Muilla sivuilla on vielä ${count === 1 ? "1 keskeneräinen rivi" : `${count} keskeneräistä riviä`}. Saat ne näkyviin kohdasta ”Keskeneräiset”.`,
    overBudget: ({ excessCents }: { excessCents: number }) =>
      `Esitys ylittää määrärahan. Ylitys on ${formatEuros(excessCents, "fi")}. Mitään ei tallennettu, mutta kirjoittamasi on tallella lomakkeessa.`,
    overBudgetKept:
      "Esitys ylittää määrärahan. Ylitystä ei kerrota sinulle, koska siitä selviäisi sen rivin summa, jossa olet esteellinen. Mitään ei tallennettu, mutta kirjoittamasi on tallella lomakkeessa.",
    proposalFinished: "Esitys on jo viety päätettäväksi, joten sitä ei voi muuttaa. Palauta se ensin valmisteluun.",
    ownAssociation: ({ associations }: { associations: string[] }) =>
      `Olet esteellinen tässä: ${associations.join(", ")}. Pyydä toista hoitamaan tämä.`,
    linesOfOthers: ({ associations }: { associations: string[] }) =>
      `Olet esteellinen tässä: ${associations.join(", ")}. Toisen valmistelijan on ensin kirjoitettava sen rivi, tai hän voi viedä koko esityksen päätettäväksi.`,
    callNotClosed: "Haku on vielä auki. Esityksen voi viedä päätettäväksi vasta, kun se on päättynyt.",
    noApplications: "Haussa ei ole hakemuksia, joista esittää.",
    missingLine: ({ applicant }: { applicant: string }) => `${applicant}: esitys puuttuu.`,
    unknownCase: "Listassa on hakemus, jota haussa ei ole. Lataa sivu uudelleen.",
    duplicateCase: ({ applicant }: { applicant: string }) => `${applicant}: hakemus on listassa kahdesti.`,
    negativeSum: ({ applicant }: { applicant: string }) => `${applicant}: summa ei voi olla miinusmerkkinen.`,
    grantOfNothing: ({ applicant }: { applicant: string }) =>
      `${applicant}: kirjoita myönnettävä summa tai valitse, että hakemus hylätään.`,
    rejectedWithSum: ({ applicant }: { applicant: string }) =>
      `${applicant}: hylättävälle ei voi esittää summaa. Tyhjennä summa.`,
    lateTakenUp: ({ applicant }: { applicant: string }) =>
      `${applicant}: hakemus saapui myöhässä, joten se jätetään tutkimatta.`,
    reasonMissing: ({ applicant }: { applicant: string }) => `${applicant}: perustelu puuttuu.`,
    grantOverCap: ({ applicant }: { applicant: string }) =>
      `${applicant}: summa ylittää haun enimmäisavustuksen yhdelle hakijalle.`,
    grantOverRequestedWithoutReason: ({ applicant }: { applicant: string }) =>
      `${applicant}: perustele, miksi esität enemmän kuin haettiin.`,
    alreadyDecided: "Asiasta on jo tehty päätös.",
  },
  sv: {
    savedButNotFinished: "Raderna har sparats, men förslaget kan inte ännu föras till beslut:",
    unfinishedElsewhere: ({ count }) =>
      `På andra sidor finns ännu ${count === 1 ? "1 rad som inte är färdig" : `${count} rader som inte är färdiga`}. Du ser dem under ”Inte färdiga”.`,
    overBudget: ({ excessCents }) =>
      `Förslaget överskrider anslaget med ${formatEuros(excessCents, "sv")}. Ingenting sparades, men det du skrev finns kvar i formuläret.`,
    overBudgetKept:
      "Förslaget överskrider anslaget. Du får inte veta med hur mycket, eftersom det skulle avslöja beloppet på raden där du är jävig. Ingenting sparades, men det du skrev finns kvar i formuläret.",
    proposalFinished: "Förslaget har redan förts till beslut och kan inte ändras. Återför det först till beredning.",
    ownAssociation: ({ associations }) =>
      `Du är jävig i det här: ${associations.join(", ")}. Be någon annan sköta det här.`,
    linesOfOthers: ({ associations }) =>
      `Du är jävig i det här: ${associations.join(", ")}. En annan beredare måste först skriva raden, eller föra hela förslaget till beslut.`,
    callNotClosed: "Ansökningstiden pågår ännu. Förslaget kan föras till beslut först när den har gått ut.",
    noApplications: "Det finns inga ansökningar att föreslå om.",
    missingLine: ({ applicant }) => `${applicant}: förslaget saknas.`,
    unknownCase: "Listan har en ansökan som inte hör till utlysningen. Ladda om sidan.",
    duplicateCase: ({ applicant }) => `${applicant}: ansökan finns två gånger på listan.`,
    negativeSum: ({ applicant }) => `${applicant}: beloppet kan inte vara negativt.`,
    grantOfNothing: ({ applicant }) => `${applicant}: skriv beloppet som beviljas eller välj att ansökan avslås.`,
    rejectedWithSum: ({ applicant }) => `${applicant}: en ansökan som avslås kan inte ha ett belopp. Töm beloppet.`,
    lateTakenUp: ({ applicant }) => `${applicant}: ansökan kom för sent och lämnas därför utan prövning.`,
    reasonMissing: ({ applicant }) => `${applicant}: motiveringen saknas.`,
    grantOverCap: ({ applicant }) =>
      `${applicant}: beloppet överskrider utlysningens högsta understöd till en sökande.`,
    grantOverRequestedWithoutReason: ({ applicant }) =>
      `${applicant}: motivera varför du föreslår mer än vad som söktes.`,
    alreadyDecided: "Beslut har redan fattats i ärendet.",
  },
  en: {
    savedButNotFinished: "The lines were saved, but the proposal cannot be taken to decision yet:",
    unfinishedElsewhere: ({ count }) =>
      `Other pages still have ${count === 1 ? "1 line that is not ready" : `${count} lines that are not ready`}. See them under “Not ready”.`,
    overBudget: ({ excessCents }) =>
      `The proposal exceeds the budget by ${formatEuros(excessCents, "en")}. Nothing was saved, but what you wrote is still in the form.`,
    overBudgetKept:
      "The proposal exceeds the budget. By how much is not told to you, as it would reveal the sum of the line you are disqualified from. Nothing was saved, but what you wrote is still in the form.",
    proposalFinished: "The proposal has been taken to decision and cannot be changed. Return it to preparation first.",
    ownAssociation: ({ associations }) =>
      `You are disqualified from this: ${associations.join(", ")}. Ask someone else to do this.`,
    linesOfOthers: ({ associations }) =>
      `You are disqualified from this: ${associations.join(", ")}. Another preparer must first write the line, or take the whole proposal to decision.`,
    callNotClosed: "The call is still open. The proposal can be taken to decision only after it has closed.",
    noApplications: "There are no applications to propose on.",
    missingLine: ({ applicant }) => `${applicant}: the proposal is missing.`,
    unknownCase: "The list has an application that the call has not. Reload the page.",
    duplicateCase: ({ applicant }) => `${applicant}: the application is on the list twice.`,
    negativeSum: ({ applicant }) => `${applicant}: the sum cannot be negative.`,
    grantOfNothing: ({ applicant }) =>
      `${applicant}: write the sum to be granted, or choose to reject the application.`,
    rejectedWithSum: ({ applicant }) => `${applicant}: a rejected application cannot have a sum. Clear the sum.`,
    lateTakenUp: ({ applicant }) => `${applicant}: the application arrived late, so it is not admitted.`,
    reasonMissing: ({ applicant }) => `${applicant}: the reason is missing.`,
    grantOverCap: ({ applicant }) => `${applicant}: the sum is over the largest grant of the call to one applicant.`,
    grantOverRequestedWithoutReason: ({ applicant }) =>
      `${applicant}: explain why you propose more than was applied for.`,
    alreadyDecided: "The matter has already been decided.",
  },
});
