import type { FundingTag } from "#domain/associations/funding";
import { texts } from "#i18n/texts";

type Words = { funding: Record<FundingTag, string> };

const common: Record<"fi" | "sv" | "en", Words> = {
  fi: { funding: { stea: "STEA", cityGrant: "Kaupungin avustus", county: "Hyvinvointialue", other: "Muu rahoitus" } },
  sv: {
    funding: { stea: "STEA", cityGrant: "Stadens understöd", county: "Välfärdsområdet", other: "Annan finansiering" },
  },
  en: {
    funding: { stea: "STEA", cityGrant: "Grant from the city", county: "Wellbeing county", other: "Other funding" },
  },
};

type Numbered = { number: number };

/** The part of an association's form that is folded away: what it may tell once the most important is told. */
export const associationDetails = texts({
  fi: {
    ...common.fi,
    title: "Kerro lisää, jos haluat",
    lead: "Näitä ei ole pakko täyttää nyt. Avaa kohta, josta haluat kertoa.",
    labels: {
      otherNames: "Muut nimet",
      umbrellas: "Kattojärjestöt",
      accessibility: "Tilojen esteettömyys",
      values: "Arvot",
      memberCount: "Jäsenmäärä",
      memberCountYear: "Jäsenmäärän vuosi",
      activeSinceYear: "Minä vuonna toiminta alkoi",
      premisesUsed: "Käytössä olevat tilat",
      fundingTags: "Rahoitus",
      volunteerTypes: "Mihin vapaaehtoisia kaivataan",
      plainFinnish: "Mitä yhdistys tekee, selkokielellä",
      descriptionSv: "Mitä yhdistys tekee, ruotsiksi",
      descriptionEn: "Mitä yhdistys tekee, englanniksi",
    },
    folds: {
      names: "Muut nimet ja kattojärjestöt",
      accessibility: "Esteettömyys",
      facts: "Jäsenet, tilat ja rahoitus",
      volunteers: "Vapaaehtoistyö",
      links: "Linkit",
      languages: "Selkokieli ja muut kielet",
    },
    hints: {
      otherNames: "Vanha tai lyhyt nimi, jolla teitä etsitään. Jokainen omalle rivilleen.",
      umbrellas: "Jos teidän kattojärjestöänne ei ole luettelossa, se ei ole vielä mukana hakemistossa.",
      accessibility: "Jos asiaa ei ole selvitetty, ”Ei tietoa” on oikea vastaus.",
      values: "Muutama sana siitä, mikä teille on tärkeää.",
      activeSinceYear: "Moni avustus on tarkoitettu niille, joilla on ollut toimintaa vähintään vuoden.",
      premisesUsed: "Esimerkiksi: Järjestötalon kokoushuone, kesällä Haapakosken maja",
      volunteerTypes: "Valitse, millaiseen apuun tekijöitä tarvitaan.",
      links: "Esimerkiksi Facebook-sivu tai kuvagalleria. Omat verkkosivut ovat jo yhteystiedoissa.",
      plainFinnish: "Lyhyitä lauseita ja tavallisia sanoja. Kerro, mitä teette ja kuka voi tulla mukaan.",
      translations: "Älä käännä koko tekstiä. Pari lausetta riittää, jotta lukija tietää, onko tämä häntä varten.",
    },
    link: ({ number }: Numbered) => `Linkki ${number}`,
    addLink: "Lisää linkki",
    noUmbrellas: "Hakemistossa ei ole vielä kattojärjestöjä.",
  },
  sv: {
    ...common.sv,
    title: "Berätta mer, om du vill",
    lead: "De här behöver inte fyllas i nu. Öppna den punkt du vill berätta om.",
    labels: {
      otherNames: "Andra namn",
      umbrellas: "Takorganisationer",
      accessibility: "Lokalernas tillgänglighet",
      values: "Värderingar",
      memberCount: "Antal medlemmar",
      memberCountYear: "Året för medlemsantalet",
      activeSinceYear: "Året då verksamheten började",
      premisesUsed: "Lokaler som används",
      fundingTags: "Finansiering",
      volunteerTypes: "Vad frivilliga behövs till",
      plainFinnish: "Vad föreningen gör, på lättläst finska",
      descriptionSv: "Vad föreningen gör, på svenska",
      descriptionEn: "Vad föreningen gör, på engelska",
    },
    folds: {
      names: "Andra namn och takorganisationer",
      accessibility: "Tillgänglighet",
      facts: "Medlemmar, lokaler och finansiering",
      volunteers: "Frivilligarbete",
      links: "Länkar",
      languages: "Lättläst finska och andra språk",
    },
    hints: {
      otherNames: "Ett gammalt eller kort namn som man söker er med. Varje namn på en egen rad.",
      umbrellas: "Om er takorganisation inte finns i listan är den inte med i katalogen ännu.",
      accessibility: "Om saken inte är utredd är ”Vet inte” rätt svar.",
      values: "Några ord om vad som är viktigt för er.",
      activeSinceYear: "Många understöd är för dem som har varit verksamma i minst ett år.",
      premisesUsed: "Till exempel: Föreningshusets mötesrum, om sommaren stugan i Haapakoski",
      volunteerTypes: "Välj vilken hjälp ni behöver folk till.",
      links:
        "Till exempel en Facebook-sida eller ett bildgalleri. Den egna webbplatsen finns redan i kontaktuppgifterna.",
      plainFinnish: "Korta meningar och vanliga ord. Berätta vad ni gör och vem som kan komma med.",
      translations:
        "Översätt inte hela texten. Ett par meningar räcker för att läsaren ska veta om det här är för hen.",
    },
    link: ({ number }) => `Länk ${number}`,
    addLink: "Lägg till en länk",
    noUmbrellas: "Det finns inga takorganisationer i katalogen ännu.",
  },
  en: {
    ...common.en,
    title: "Tell more, if you like",
    lead: "These need not be filled in now. Open what you want to tell about.",
    labels: {
      otherNames: "Other names",
      umbrellas: "Umbrella organisations",
      accessibility: "Accessibility of the premises",
      values: "Values",
      memberCount: "Number of members",
      memberCountYear: "Year of the member count",
      activeSinceYear: "Year in which the activity began",
      premisesUsed: "Premises used",
      fundingTags: "Funding",
      volunteerTypes: "What volunteers are needed for",
      plainFinnish: "What the association does, in plain Finnish",
      descriptionSv: "What the association does, in Swedish",
      descriptionEn: "What the association does, in English",
    },
    folds: {
      names: "Other names and umbrella organisations",
      accessibility: "Accessibility",
      facts: "Members, premises and funding",
      volunteers: "Volunteering",
      links: "Links",
      languages: "Plain Finnish and other languages",
    },
    hints: {
      otherNames: "An old or short name by which people look for you. Each on a line of its own.",
      umbrellas: "If your umbrella organisation is not in the list, it is not in the directory yet.",
      accessibility: "If nobody has looked into it, “Not known” is the right answer.",
      values: "A few words about what matters to you.",
      activeSinceYear: "Many grants are for those who have been active for at least a year.",
      premisesUsed: "For example: the meeting room of the associations' house, in summer the cabin at Haapakoski",
      volunteerTypes: "Choose what kind of help you need people for.",
      links: "For example a Facebook page or a picture gallery. Your own website is among the contact details already.",
      plainFinnish: "Short sentences and everyday words. Tell what you do and who can come along.",
      translations:
        "Do not translate all of it. A couple of sentences are enough to tell whether this is for the reader.",
    },
    link: ({ number }) => `Link ${number}`,
    addLink: "Add a link",
    noUmbrellas: "There are no umbrella organisations in the directory yet.",
  },
});
