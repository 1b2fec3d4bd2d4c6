import { texts } from "#i18n/texts";

/** Taking an award on its conditions. */
export const acceptance = texts({
  fi: {
    title: "Hyväksy avustuksen ehdot",
    lead: "Lue ehdot ja hyväksy ne yhdistyksen puolesta. Nimi ja päivä jäävät asian tietoihin.",
    awarded: ({ sum }: { sum: string }) => `Avustusta on myönnetty ${sum}.`,
    conditions: [
      "Avustus käytetään siihen tarkoitukseen, johon se on myönnetty.",
      "Jos suunnitelma muuttuu, siitä ilmoitetaan kaupungille ennen kuin rahaa käytetään muuhun.",
      "Kuluista säilytetään kuitit ja maksutositteet, ja maksatusta haetaan määräajassa.",
      "Väärin perustein saatu tai väärin käytetty avustus peritään takaisin.",
    ],
    inDocument: "Kaikki ehdot ovat päätöksessä. Jos vaaditte oikaisua, ehtojen hyväksyminen ei estä sitä.",
    accept: "Hyväksymme ehdot",
    acceptedBy: ({ name, date }: { name: string; date: string }) => `${name} hyväksyi ehdot ${date}.`,
    first: "Hyväksykää ensin avustuksen ehdot. Sen jälkeen voitte tehdä maksatushakemuksen.",
    open: "Ehtoja ei ole vielä hyväksytty.",
    signatoryOnly: "Ehdot hyväksyy yhdistyksen nimenkirjoittaja.",
    back: "Takaisin hakemukseen",
    refusals: {
      nothingAwarded: "Avustusta ei ole myönnetty.",
      decisionReplaced: "Päätös on korvattu uudella. Lue se ensin.",
    },
  },
  sv: {
    title: "Godkänn villkoren för understödet",
    lead: "Läs villkoren och godkänn dem för föreningen. Namn och dag sparas i ärendet.",
    awarded: ({ sum }) => `Understöd har beviljats, ${sum}.`,
    conditions: [
      "Understödet används till det ändamål som det har beviljats för.",
      "Om planen ändras underrättas staden innan pengarna används till något annat.",
      "Kvitton och betalningsbevis sparas, och utbetalning söks inom utsatt tid.",
      "Understöd som har fåtts på fel grunder eller använts fel återkrävs.",
    ],
    inDocument: "Alla villkor finns i beslutet. Ett godkännande hindrar inte er från att begära omprövning.",
    accept: "Vi godkänner villkoren",
    acceptedBy: ({ name, date }) => `${name} godkände villkoren ${date}.`,
    first: "Godkänn först villkoren för understödet. Sedan kan ni ansöka om utbetalning.",
    open: "Villkoren är ännu inte godkända.",
    signatoryOnly: "Villkoren godkänns av föreningens namntecknare.",
    back: "Tillbaka till ansökan",
    refusals: {
      nothingAwarded: "Inget understöd har beviljats.",
      decisionReplaced: "Beslutet har ersatts av ett nytt. Läs det först.",
    },
  },
  en: {
    title: "Accept the conditions of the grant",
    lead: "Read the conditions and accept them for the association. The name and the day are kept in the case.",
    awarded: ({ sum }) => `A grant of ${sum} has been awarded.`,
    conditions: [
      "The grant is used for the purpose for which it was awarded.",
      "If the plan changes, the city is told before money is used for anything else.",
      "Receipts and proofs of payment are kept, and payment is claimed in time.",
      "A grant obtained on wrong grounds or used wrongly is recovered.",
    ],
    inDocument:
      "All conditions are in the decision. Accepting them does not keep you from requesting a review of the decision.",
    accept: "We accept the conditions",
    acceptedBy: ({ name, date }) => `${name} accepted the conditions on ${date}.`,
    first: "Accept the conditions of the grant first. Then you can make a claim.",
    open: "The conditions have not been accepted yet.",
    signatoryOnly: "The conditions are accepted by a signatory of the association.",
    back: "Back to the application",
    refusals: {
      nothingAwarded: "No grant has been awarded.",
      decisionReplaced: "The decision has been replaced. Read the new one first.",
    },
  },
});
