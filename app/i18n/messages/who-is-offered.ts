import type { RegistrableKind } from "#domain/grants/ways-in";
import { texts } from "#i18n/texts";

type Names = { names: string };
/** `kinds`: what the call serves; `count`: how many the names are. */
type Unserved = Names & { kinds: string; count: number };

const registerAs: Record<"fi" | "sv" | "en", Record<RegistrableKind, string>> = {
  fi: {
    association: "Rekisteröi yhdistys",
    umbrella: "Rekisteröi kattojärjestö",
    informal: "Rekisteröi ryhmä tai taiteilija",
    parish: "Rekisteröi seurakunta",
    company: "Rekisteröi yritys tai muu toimija",
  },
  sv: {
    association: "Registrera en förening",
    umbrella: "Registrera en takorganisation",
    informal: "Registrera en grupp eller konstnär",
    parish: "Registrera en församling",
    company: "Registrera ett företag eller en annan aktör",
  },
  en: {
    association: "Register an association",
    umbrella: "Register an umbrella organisation",
    informal: "Register a group or an artist",
    parish: "Register a parish",
    company: "Register a company or other body",
  },
};

/** For whom a call is, where somebody may begin an application; and how the others get the money. */
export const whoIsOffered = texts({
  fi: {
    throughTitle: "Avustusta hakevat kattojärjestöt",
    through:
      "Kattojärjestö jakaa avustuksen edelleen yhdistyksille. Yhdistys ei hae sitä kaupungilta, vaan kysyy sitä kattojärjestöltään.",
    own: ({ names }: Names) => `Kattojärjestönne: ${names}.`,
    seeUmbrellas: "Katso kattojärjestöt",
    hasNoneTitle: "Et toimi vielä minkään hakijan puolesta",
    hasNone: ({ kinds }: { kinds: string }) =>
      `Tässä haussa hakijana voi olla: ${kinds}. Jos toimit jo sellaisessa, pyydä sen nimenkirjoittajaa lisäämään sinut.`,
    noneServedTitle: "Tätä avustusta ei voi hakea yhdistyksesi nimissä",
    otherKinds: ({ names, kinds, count }: Unserved) =>
      `${names} ${count === 1 ? "ei voi" : "eivät voi"} hakea tästä. Tässä haussa hakijana voi olla: ${kinds}.`,
    elsewhere: ({ names, count }: Names & { count: number }) =>
      `${names} ${count === 1 ? "ei voi" : "eivät voi"} hakea tästä, sillä haku on toisen kunnan. Yhdistys hakee oman kuntansa avustuksia.`,
    asOther: "Voit hakea myös muuna hakijana.",
    registerLead:
      "Rekisteröi hakija ensin: hakemusta voi valmistella heti, ja sen voi lähettää, kun kaupunki on hyväksynyt hakijan.",
    registerAs: registerAs.fi,
    whose: "Kenelle haetaan?",
    choose: "Valitse yhdistys",
    later: ({ count }: { count: number }) => `Aukeaa myöhemmin (${count})`,
  },
  sv: {
    throughTitle: "Understödet söks av takorganisationer",
    through:
      "Takorganisationen delar ut understödet vidare till föreningarna. En förening söker det inte hos staden utan frågar sin takorganisation.",
    own: ({ names }) => `Er takorganisation: ${names}.`,
    seeUmbrellas: "Se takorganisationerna",
    hasNoneTitle: "Du företräder ännu ingen sökande",
    hasNone: ({ kinds }) =>
      `Sökande kan vara: ${kinds}. Om du redan är med i en sådan, be dess namntecknare lägga till dig.`,
    noneServedTitle: "Understödet kan inte sökas i din förenings namn",
    otherKinds: ({ names, kinds }) => `${names} kan inte söka här. Sökande kan vara: ${kinds}.`,
    elsewhere: ({ names }) =>
      `${names} kan inte söka här, för understödet hör till en annan kommun. Föreningen söker understöd i sin egen kommun.`,
    asOther: "Du kan också söka som en annan sökande.",
    registerLead:
      "Registrera sökanden först: ansökan kan förberedas genast och skickas när staden har godkänt sökanden.",
    registerAs: registerAs.sv,
    whose: "För vem söks understödet?",
    choose: "Välj förening",
    later: ({ count }) => `Öppnar senare (${count})`,
  },
  en: {
    throughTitle: "Umbrella organisations apply for this grant",
    through:
      "The umbrella organisation grants the money onward to associations. An association does not apply for it from the city but asks its umbrella organisation.",
    own: ({ names }) => `Your umbrella organisation: ${names}.`,
    seeUmbrellas: "See the umbrella organisations",
    hasNoneTitle: "You do not act for any applicant yet",
    hasNone: ({ kinds }) => `Applicants may be: ${kinds}. If you already belong to one, ask its signatory to add you.`,
    noneServedTitle: "This grant cannot be applied for in your association's name",
    otherKinds: ({ names, kinds }) => `${names} cannot apply here. Applicants may be: ${kinds}.`,
    elsewhere: ({ names }) =>
      `${names} cannot apply here: this call belongs to another municipality. The association applies in its own.`,
    asOther: "You may also apply as another applicant.",
    registerLead:
      "Register the applicant first: the application can be prepared at once and submitted when the city has approved the applicant.",
    registerAs: registerAs.en,
    whose: "For whom?",
    choose: "Choose an association",
    later: ({ count }) => `Opens later (${count})`,
  },
});
