import type { HelpingRhythm, HelpingTime } from "#domain/associations/helping-time";
import { formatNumber } from "#i18n/format";
import { texts } from "#i18n/texts";

type Count = { count: number };
type Words = {
  times: Record<HelpingTime, string>;
  rhythms: Record<HelpingRhythm, string>;
  eases: Record<"remote" | "met", string>;
  legends: Record<"kind" | "time" | "rhythm" | "village" | "for" | "language" | "ease", string>;
};

const common: Record<"fi" | "sv" | "en", Words> = {
  fi: {
    times: {
      weekdayDay: "Arkisin päivällä",
      weekdayEvening: "Arki-iltaisin",
      weekend: "Viikonloppuna",
      agreed: "Sovitaan yhdessä",
    },
    rhythms: { weekly: "Viikoittain", monthly: "Kuukausittain", once: "Kerran", agreed: "Sen mukaan, miten sovitaan" },
    eases: { remote: "Voin auttaa kotoa käsin", met: "Joku on ensi kerralla vastassa" },
    legends: {
      kind: "Mitä tehdään",
      time: "Milloin",
      rhythm: "Kuinka usein",
      village: "Missä",
      for: "Ketä autetaan",
      language: "Millä kielellä",
      ease: "Helppo aloittaa",
    },
  },
  sv: {
    times: {
      weekdayDay: "Vardagar på dagen",
      weekdayEvening: "Vardagskvällar",
      weekend: "Veckoslut",
      agreed: "Enligt överenskommelse",
    },
    rhythms: { weekly: "Varje vecka", monthly: "Varje månad", once: "En gång", agreed: "Som vi kommer överens" },
    eases: { remote: "Jag kan hjälpa hemifrån", met: "Någon möter mig första gången" },
    legends: {
      kind: "Vad man gör",
      time: "När",
      rhythm: "Hur ofta",
      village: "Var",
      for: "Vem man hjälper",
      language: "På vilket språk",
      ease: "Lätt att börja",
    },
  },
  en: {
    times: {
      weekdayDay: "Weekday daytime",
      weekdayEvening: "Weekday evenings",
      weekend: "At weekends",
      agreed: "As agreed",
    },
    rhythms: { weekly: "Every week", monthly: "Every month", once: "Once", agreed: "As often as is agreed" },
    eases: { remote: "I can help from home", met: "Somebody meets me the first time" },
    legends: {
      kind: "What one does",
      time: "When",
      rhythm: "How often",
      village: "Where",
      for: "Whom one helps",
      language: "In which language",
      ease: "Easy to begin",
    },
  },
};

/** The volunteer tasks, for those who want to help. */
export const volunteer = texts({
  fi: {
    ...common.fi,
    title: "Haluan auttaa",
    lead: "Täältä löydät tehtävän, joka sopii sinulle. Auttaa voi kerran tai usein, eikä valmiiksi tarvitse osata mitään.",
    question: "Missä haluaisit auttaa?",
    placeholder: "esim. ulkoilukaveriksi vanhukselle",
    howTitle: "Näin pääset alkuun",
    how: [
      "Valitse tehtävä, joka tuntuu omalta.",
      "Soita tai kirjoita yhdistykselle. Mitään ei tarvitse vielä luvata.",
      "Yhdistys kertoo lisää ja neuvoo alkuun. Voit myös kokeilla ja miettiä sitten.",
    ],
    narrow: "Rajaa tehtäviä",
    filter: "Rajaa",
    chosen: "Valitut rajaukset",
    count: ({ count }: Count) => (count === 1 ? "1 tehtävä" : `${formatNumber(count, "fi")} tehtävää`),
    sort: "Järjestys",
    bestFirst: "parhaiten sopivat ensin",
    sorts: { time: "Seuraavaksi alkavat ensin", name: "Aakkosjärjestys" },
    nothing: "Näillä rajauksilla ei löytynyt tehtäviä",
    nothingText: "Poista jokin rajaus tai kokeile lyhyempää sanaa.",
    clear: "Näytä kaikki tehtävät",
    none: "Vapaaehtoistehtäviä ei ole juuri nyt",
    noneText: "Voit kysyä suoraan yhdistyksiltä, miten voisit auttaa.",
    toAssociations: "Selaa yhdistyksiä",
  },
  sv: {
    ...common.sv,
    title: "Jag vill hjälpa",
    lead: "Här hittar du ett uppdrag som passar dig. Man kan hjälpa en gång eller ofta, och ingen behöver kunna något från förut.",
    question: "Med vad vill du hjälpa?",
    placeholder: "t.ex. sällskap ute för en äldre person",
    howTitle: "Så kommer du i gång",
    how: [
      "Välj ett uppdrag som känns rätt.",
      "Ring eller skriv till föreningen. Du behöver inte lova något ännu.",
      "Föreningen berättar mer och hjälper dig i gång. Du kan också pröva först och fundera sedan.",
    ],
    narrow: "Begränsa uppdragen",
    filter: "Begränsa",
    chosen: "Valda begränsningar",
    count: ({ count }) => (count === 1 ? "1 uppdrag" : `${formatNumber(count, "sv")} uppdrag`),
    sort: "Ordning",
    bestFirst: "bäst passande först",
    sorts: { time: "De som börjar snarast först", name: "Alfabetisk ordning" },
    nothing: "Inga uppdrag hittades med de här begränsningarna",
    nothingText: "Ta bort en begränsning eller pröva ett kortare ord.",
    clear: "Visa alla uppdrag",
    none: "Det finns inga frivilliguppdrag just nu",
    noneText: "Du kan fråga föreningarna direkt hur du kan hjälpa.",
    toAssociations: "Bläddra bland föreningar",
  },
  en: {
    ...common.en,
    title: "I want to help",
    lead: "Find a task that suits you. You can help once or often, and you need not know anything beforehand.",
    question: "What would you like to help with?",
    placeholder: "e.g. a walking companion for an elderly person",
    howTitle: "How to begin",
    how: [
      "Choose a task that feels right.",
      "Call or write to the association. You need not promise anything yet.",
      "The association tells you more and helps you start. You can also try first and think afterwards.",
    ],
    narrow: "Narrow the tasks",
    filter: "Narrow",
    chosen: "Chosen filters",
    count: ({ count }) => (count === 1 ? "1 task" : `${formatNumber(count, "en")} tasks`),
    sort: "Order",
    bestFirst: "best match first",
    sorts: { time: "Soonest first", name: "Alphabetical" },
    nothing: "No tasks were found with these filters",
    nothingText: "Remove a filter or try a shorter word.",
    clear: "Show all tasks",
    none: "There are no volunteer tasks just now",
    noneText: "You can ask the associations directly how you could help.",
    toAssociations: "Browse associations",
  },
});
