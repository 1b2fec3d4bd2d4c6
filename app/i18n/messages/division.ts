import { texts } from "#i18n/texts";

/** What a division of money gives: to whom, why, and how evenly. */
export const division = texts({
  fi: {
    byRule: "Säännöllä",
    pinned: "Kiinnitetty",
    left: "Jakamatta",
    short: ({ sum }: { sum: string }) => `Sääntö antaisi ${sum} enemmän kuin rahaa on, joten osuuksia on pienennetty.`,
    row: {
      applicant: "Hakija",
      applied: "Haettu",
      lastYear: "Viime vuonna",
      points: "Pisteet",
      gives: "Saisi nyt",
      change: "Muutos viime vuodesta",
      why: "Mistä summa tulee",
    },
    total: "Yhteensä",
    standing: "esityksen summa säilyy",
    whys: {
      applied: "haettu summa",
      perApplicant: "enimmäissumma",
      shareOfApplied: "enimmäisosuus haetusta",
      shareOfCosts: "enimmäisosuus kuluista",
      ruleGives: "säännön mukaan",
      shareOfPot: "osuus määrärahasta",
      atMinimum: "nostettu pienimpään",
      potTooSmall: "määräraha ei riitä",
      belowMinimum: "alle pienimmän",
      noBasis: "ei laskentaperustetta",
      pinned: "kiinnitetty",
      leftOpen: "jää auki",
    },
    notScored: ({ count }: { count: number }) =>
      count === 1
        ? "Yhdellä hakemuksella ei ole vielä pisteitä. Se jää auki."
        : `${count} hakemuksella ei ole vielä pisteitä. Ne jäävät auki.`,
    notSharing: ({ count }: { count: number }) =>
      count === 1
        ? "Yksi hakemus ei ole mukana, koska se saapui myöhässä tai esitetään hylättäväksi tai jätettäväksi tutkimatta."
        : `${count} hakemusta ei ole mukana, koska ne saapuivat myöhässä tai esitetään hylättäviksi tai jätettäviksi tutkimatta.`,
    fairness: "Kenelle raha menee",
    fairnessLead:
      "Kuvat auttavat katsomaan jakoa eri puolilta. Ne eivät sano, mikä on oikein. Palkin täysi osa on tämä jako ja koko palkki haettu summa.",
    figures: {
      without: "jää ilman",
      perMember: "jäsentä kohden keskimäärin",
      under20: "rahasta alle 20-vuotiaille",
      evenness: "epätasaisuus",
    },
    evennessNote: "0\u00A0% tarkoittaa, että jokainen jäsen tuo saman summan.",
    membersUnknown: ({ count }: { count: number }) =>
      count === 1 ? "Yhden hakijan jäsenmäärää ei tiedetä." : `${count} hakijan jäsenmäärää ei tiedetä.`,
    groupings: { village: "Kylittäin", ageGroup: "Ikäryhmittäin", field: "Toimialoittain", size: "Koon mukaan" },
    groupHeads: { village: "Kylä", ageGroup: "Ikäryhmä", field: "Toimiala", size: "Koko" },
    ageGroups: { young: "Enimmäkseen nuoria", mixed: "Kaikenikäisiä", adult: "Enimmäkseen aikuisia" },
    sizes: {
      upTo19: "Alle 20 jäsentä",
      upTo99: "20–99 jäsentä",
      upTo299: "100–299 jäsentä",
      larger: "300 jäsentä tai enemmän",
    },
    several: { village: "Useita kyliä", field: "Useita toimialoja" },
    shareIn: ({ name }: { name: string }) => `${name}, osuus rahasta`,
    unknown: "Ei tiedossa",
    groupApplicants: ({ count }: { count: number }) => (count === 1 ? "1 hakija" : `${count} hakijaa`),
    ofApplied: ({ given, applied }: { given: string; applied: string }) => `${given} / haettu ${applied}`,
    change: "Muutos",
    winners: ({ count }: { count: number }) =>
      count === 0 ? "Kukaan ei saa enemmän" : count === 1 ? "Yksi hakija saa enemmän" : `${count} hakijaa saa enemmän`,
    losers: ({ count }: { count: number }) =>
      count === 0 ? "kukaan ei vähemmän" : count === 1 ? "yksi vähemmän" : `${count} vähemmän`,
    same: "Jaot ovat samat.",
    nothing: "Vertailtavaa ei vielä ole",
    nothingText: ({ a, b }: { a: string; b: string }) => `Kummassakaan ei ole jaettu mitään: ${a}, ${b}.`,
    chooseTwo: "Valitse kaksi eri jakoa.",
    inWords: {
      cap: ({ sum }: { sum: string }) => `enintään ${sum}`,
      capApplied: ({ share }: { share: string }) => `enintään ${share} haetusta`,
      capCosts: ({ share }: { share: string }) => `enintään ${share} kuluista`,
      minimum: ({ sum }: { sum: string }) => `vähintään ${sum}`,
      unit: ({ value }: { value: string }) => `${value} € pisteeltä`,
      share: ({ share }: { share: string }) => share,
    },
  },
  sv: {
    byRule: "Enligt regeln",
    pinned: "Låst",
    left: "Ofördelat",
    short: ({ sum }) => `Regeln skulle ge ${sum} mer än det finns, så andelarna har minskats.`,
    row: {
      applicant: "Sökande",
      applied: "Sökt",
      lastYear: "I fjol",
      points: "Poäng",
      gives: "Skulle få nu",
      change: "Ändring från i fjol",
      why: "Varifrån beloppet kommer",
    },
    total: "Sammanlagt",
    standing: "beloppet i förslaget står kvar",
    whys: {
      applied: "sökt belopp",
      perApplicant: "högsta belopp",
      shareOfApplied: "högsta andel av det sökta",
      shareOfCosts: "högsta andel av kostnaderna",
      ruleGives: "enligt regeln",
      shareOfPot: "andel av anslaget",
      atMinimum: "höjt till minsta understöd",
      potTooSmall: "anslaget räcker inte",
      belowMinimum: "under minsta understöd",
      noBasis: "ingen grund att räkna på",
      pinned: "låst",
      leftOpen: "lämnas öppet",
    },
    notScored: ({ count }) =>
      count === 1
        ? "En ansökan har inga poäng ännu. Den lämnas öppen."
        : `${count} ansökningar har inga poäng ännu. De lämnas öppna.`,
    notSharing: ({ count }) =>
      count === 1
        ? "En ansökan är inte med, eftersom den kom för sent eller föreslås bli avslagen eller lämnad utan prövning."
        : `${count} ansökningar är inte med, eftersom de kom för sent eller föreslås bli avslagna eller lämnade utan prövning.`,
    fairness: "Vem pengarna går till",
    fairnessLead:
      "Bilderna hjälper att se på fördelningen från olika håll. De säger inte vad som är rätt. Den fyllda delen av stapeln är den här fördelningen och hela stapeln det sökta beloppet.",
    figures: {
      without: "blir utan",
      perMember: "per medlem i medeltal",
      under20: "av pengarna till under 20-åringar",
      evenness: "ojämnhet",
    },
    evennessNote: "0\u00A0% betyder att varje medlem ger samma belopp.",
    membersUnknown: ({ count }) =>
      count === 1 ? "Medlemsantalet för en sökande är okänt." : `Medlemsantalet för ${count} sökande är okänt.`,
    groupings: { village: "Efter by", ageGroup: "Efter ålder", field: "Efter bransch", size: "Efter storlek" },
    groupHeads: { village: "By", ageGroup: "Åldersgrupp", field: "Bransch", size: "Storlek" },
    ageGroups: { young: "Mest unga", mixed: "Alla åldrar", adult: "Mest vuxna" },
    sizes: {
      upTo19: "Under 20 medlemmar",
      upTo99: "20–99 medlemmar",
      upTo299: "100–299 medlemmar",
      larger: "300 medlemmar eller fler",
    },
    several: { village: "Flera byar", field: "Flera branscher" },
    shareIn: ({ name }) => `${name}, andel av pengarna`,
    unknown: "Inte känt",
    groupApplicants: ({ count }) => `${count} sökande`,
    ofApplied: ({ given, applied }) => `${given} / sökt ${applied}`,
    change: "Ändring",
    winners: ({ count }) => (count === 0 ? "Ingen får mer" : `${count} sökande får mer`),
    losers: ({ count }) => (count === 0 ? "ingen mindre" : `${count} mindre`),
    same: "Fördelningarna är likadana.",
    nothing: "Det finns inget att jämföra ännu",
    nothingText: ({ a, b }) => `Ingendera delar ut något: ${a}, ${b}.`,
    chooseTwo: "Välj två olika fördelningar.",
    inWords: {
      cap: ({ sum }) => `högst ${sum}`,
      capApplied: ({ share }) => `högst ${share} av det sökta`,
      capCosts: ({ share }) => `högst ${share} av kostnaderna`,
      minimum: ({ sum }) => `minst ${sum}`,
      unit: ({ value }) => `${value} € per poäng`,
      share: ({ share }) => share,
    },
  },
  en: {
    byRule: "By the rule",
    pinned: "Fixed",
    left: "Undistributed",
    short: ({ sum }) => `The rule would give ${sum} more than there is, so the shares have been cut.`,
    row: {
      applicant: "Applicant",
      applied: "Applied for",
      lastYear: "Last year",
      points: "Points",
      gives: "Would get now",
      change: "Change from last year",
      why: "Where the sum comes from",
    },
    total: "Total",
    standing: "the sum of the proposal stays",
    whys: {
      applied: "the sum applied for",
      perApplicant: "the largest sum",
      shareOfApplied: "the largest share of the sum applied for",
      shareOfCosts: "the largest share of costs",
      ruleGives: "by the rule",
      shareOfPot: "a share of the budget",
      atMinimum: "raised to the smallest grant",
      potTooSmall: "the budget does not suffice",
      belowMinimum: "below the smallest grant",
      noBasis: "nothing to calculate from",
      pinned: "fixed",
      leftOpen: "is left open",
    },
    notScored: ({ count }) =>
      count === 1
        ? "One application has no points yet. It is left open."
        : `${count} applications have no points yet. They are left open.`,
    notSharing: ({ count }) =>
      count === 1
        ? "One application is not included, because it arrived late or is proposed to be rejected or not admitted."
        : `${count} applications are not included, because they arrived late or are proposed to be rejected or not admitted.`,
    fairness: "Who the money goes to",
    fairnessLead:
      "The pictures help to look at the division from different sides. They do not say what is right. The filled part of a bar is this division, the whole bar the sum applied for.",
    figures: {
      without: "left without",
      perMember: "per member on average",
      under20: "of the money to under-20s",
      evenness: "unevenness",
    },
    evennessNote: "0% means that every member brings the same sum.",
    membersUnknown: ({ count }) =>
      count === 1 ? "The members of one applicant are not known." : `The members of ${count} applicants are not known.`,
    groupings: { village: "By village", ageGroup: "By age", field: "By field", size: "By size" },
    groupHeads: { village: "Village", ageGroup: "Age group", field: "Field", size: "Size" },
    ageGroups: { young: "Mostly young", mixed: "All ages", adult: "Mostly adults" },
    sizes: {
      upTo19: "Under 20 members",
      upTo99: "20–99 members",
      upTo299: "100–299 members",
      larger: "300 members or more",
    },
    several: { village: "Several villages", field: "Several fields" },
    shareIn: ({ name }) => `${name}, share of the money`,
    unknown: "Not known",
    groupApplicants: ({ count }) => (count === 1 ? "1 applicant" : `${count} applicants`),
    ofApplied: ({ given, applied }) => `${given} / applied ${applied}`,
    change: "Change",
    winners: ({ count }) =>
      count === 0 ? "Nobody gets more" : count === 1 ? "One applicant gets more" : `${count} applicants get more`,
    losers: ({ count }) => (count === 0 ? "nobody gets less" : count === 1 ? "one gets less" : `${count} get less`),
    same: "The divisions are the same.",
    nothing: "There is nothing to compare yet",
    nothingText: ({ a, b }) => `Neither gives anything: ${a}, ${b}.`,
    chooseTwo: "Choose two different divisions.",
    inWords: {
      cap: ({ sum }) => `at most ${sum}`,
      capApplied: ({ share }) => `at most ${share} of the sum applied for`,
      capCosts: ({ share }) => `at most ${share} of the costs`,
      minimum: ({ sum }) => `at least ${sum}`,
      unit: ({ value }) => `€${value} per point`,
      share: ({ share }) => share,
    },
  },
});
