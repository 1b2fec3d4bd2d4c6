import { texts } from "#i18n/texts";

type Names = { names: string };

/** For whom a call is, where somebody may begin an application; and how the others get the money. */
export const whoIsOffered = texts({
  fi: {
    throughTitle: "Avustusta hakevat kattojärjestöt",
    through:
      "Kattojärjestö jakaa avustuksen edelleen yhdistyksille. Yhdistys ei hae sitä kaupungilta, vaan kysyy sitä kattojärjestöltään.",
    own: ({ names }: Names) => `Kattojärjestönne: ${names}.`,
    seeUmbrellas: "Katso kattojärjestöt",
    otherKinds: ({ names }: Names) => `Avustus on tarkoitettu muunlaisille hakijoille kuin ${names}.`,
    whose: "Kenelle haetaan?",
    choose: "Valitse yhdistys",
    later: ({ count }: { count: number }) => `Aukeaa myöhemmin (${count})`,
  },
  sv: {
    throughTitle: "Bidraget söks av takorganisationer",
    through:
      "Takorganisationen delar ut bidraget vidare till föreningarna. En förening söker det inte hos staden utan frågar sin takorganisation.",
    own: ({ names }) => `Er takorganisation: ${names}.`,
    seeUmbrellas: "Se takorganisationerna",
    otherKinds: ({ names }) => `Bidraget är avsett för andra slags sökande än ${names}.`,
    whose: "För vem söks bidraget?",
    choose: "Välj förening",
    later: ({ count }) => `Öppnar senare (${count})`,
  },
  en: {
    throughTitle: "Umbrella organisations apply for this grant",
    through:
      "The umbrella organisation grants the money onward to associations. An association does not apply for it from the city but asks its umbrella organisation.",
    own: ({ names }) => `Your umbrella organisation: ${names}.`,
    seeUmbrellas: "See the umbrella organisations",
    otherKinds: ({ names }) => `The grant is for applicants of other kinds than ${names}.`,
    whose: "For whom?",
    choose: "Choose an association",
    later: ({ count }) => `Opens later (${count})`,
  },
});
