import { texts } from "#i18n/texts";

type By = { section: string; date: string };

/** What the city has itself of what a form asks, with where it has it from. */
export const knownTexts = texts({
  fi: {
    known: "Tiedämme tämän:",
    filled: "Täytimme vastauksen valmiiksi. Korjaa, jos jotakin puuttuu tai on toisin.",
    unanswered: "Kohtaan ei ole vielä vastattu.",
    fill: "Täytä näillä tiedoilla",
    fillOf: ({ label }: { label: string }) => `Täytä näillä tiedoilla: ${label}`,
    correct: "Korjaa vastausta, jos jotakin puuttuu tai on toisin.",
    denied: "Vastauksenne on toinen. Tarkista, kumpi pitää paikkansa.",
    decision: ({ section, date }: By) => `päätös § ${section}, ${date}`,
    byHolder: ({ section, date }: By) => `viranhaltijapäätös ${section}, ${date}`,
    awarded: ({ name, source, sum }: { name: string; source: string; sum: string }) =>
      `${name}: myönnetty ${sum} (${source})`,
    rejected: ({ name, source }: { name: string; source: string }) => `${name}: ei myönnetty (${source})`,
    waiting: ({ name, asked }: { name: string; asked: string }) => `${name}: haettu ${asked}, ei vielä päätöstä`,
    booked: ({ name, hours }: { name: string; hours: string }) =>
      `${name}: varattuna ${hours} tuntia viimeisen vuoden aikana (tilavaraukset)`,
  },
  sv: {
    known: "Det här vet vi:",
    filled: "Vi fyllde i svaret. Rätta om något saknas eller är annorlunda.",
    unanswered: "Frågan är ännu inte besvarad.",
    fill: "Fyll i de här uppgifterna",
    fillOf: ({ label }) => `Fyll i de här uppgifterna: ${label}`,
    correct: "Rätta svaret om något saknas eller är annorlunda.",
    denied: "Ert svar är ett annat. Kontrollera vilket som stämmer.",
    decision: ({ section, date }) => `beslut § ${section}, ${date}`,
    byHolder: ({ section, date }) => `tjänsteinnehavarbeslut ${section}, ${date}`,
    awarded: ({ name, source, sum }) => `${name}: beviljat ${sum} (${source})`,
    rejected: ({ name, source }) => `${name}: inte beviljat (${source})`,
    waiting: ({ name, asked }) => `${name}: sökt ${asked}, inget beslut ännu`,
    booked: ({ name, hours }) => `${name}: bokad ${hours} timmar under det senaste året (lokalbokningar)`,
  },
  en: {
    known: "This we know:",
    filled: "We filled in the answer. Correct it if something is missing or different.",
    unanswered: "The question has not been answered yet.",
    fill: "Fill in with this",
    fillOf: ({ label }) => `Fill in with this: ${label}`,
    correct: "Correct the answer if something is missing or different.",
    denied: "Your answer is another. See which is right.",
    decision: ({ section, date }) => `decision § ${section}, ${date}`,
    byHolder: ({ section, date }) => `office holder's decision ${section}, ${date}`,
    awarded: ({ name, source, sum }) => `${name}: ${sum} awarded (${source})`,
    rejected: ({ name, source }) => `${name}: nothing awarded (${source})`,
    waiting: ({ name, asked }) => `${name}: ${asked} applied for, not decided yet`,
    booked: ({ name, hours }) => `${name}: booked for ${hours} hours in the last year (premises bookings)`,
  },
});
