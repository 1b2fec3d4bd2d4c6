import { texts } from "#i18n/texts";

type Way = { title: string; text: string };

type Words = {
  needs: string;
  needsText: string;
  ways: string;
  /** Where else one may begin. */
  to: Record<"volunteer" | "premises" | "units" | "umbrellas", Way>;
  published: string;
  confirmed: string;
  confirmedText: string;
  nothingNew: string;
  everything: string;
};

/** The door of the directory, before anything is asked. */
export const directoryEntrances = texts<Words>({
  fi: {
    needs: "Mihin kaipaat apua tai seuraa?",
    needsText: "Valitse elämäntilanne tai tarve. Luku kertoo, kuinka monta toimintaa siihen löytyy.",
    ways: "Muita tapoja aloittaa",
    to: {
      volunteer: { title: "Haluan auttaa", text: "Vapaaehtoistehtäviä kerran tai usein" },
      premises: { title: "Tilat", text: "Paikkoja kokouksiin ja harrastuksiin" },
      units: { title: "Kaupungin yksiköt", text: "Mitä yhdistykset tekevät kaupungin kanssa" },
      umbrellas: { title: "Kattojärjestöt", text: "Järjestöt, joihin yhdistykset kuuluvat" },
    },
    published: "Uutta hakemistossa",
    confirmed: "Viimeksi vahvistettu",
    confirmedText: "Järjestäjä on hiljattain kertonut, että tiedot pitävät paikkansa.",
    nothingNew: "Viime kuukausina ei ole julkaistu uutta toimintaa.",
    everything: "Siirry koko luetteloon",
  },
  sv: {
    needs: "Vad behöver du hjälp med eller sällskap till?",
    needsText: "Välj en livssituation eller ett behov. Talet visar hur många verksamheter det finns.",
    ways: "Andra sätt att börja",
    to: {
      volunteer: { title: "Jag vill hjälpa", text: "Frivilliguppdrag en gång eller ofta" },
      premises: { title: "Lokaler", text: "Platser för möten och fritid" },
      units: { title: "Stadens enheter", text: "Vad föreningarna gör tillsammans med staden" },
      umbrellas: { title: "Takorganisationer", text: "Organisationer som föreningarna hör till" },
    },
    published: "Nytt i katalogen",
    confirmed: "Senast bekräftat",
    confirmedText: "Arrangören har nyligen sagt att uppgifterna stämmer.",
    nothingNew: "Ingen ny verksamhet har publicerats de senaste månaderna.",
    everything: "Gå till hela listan",
  },
  en: {
    needs: "What do you need help or company with?",
    needsText: "Choose a life situation or a need. The number tells how many activities there are.",
    ways: "Other ways to begin",
    to: {
      volunteer: { title: "I want to help", text: "Volunteer tasks, once or often" },
      premises: { title: "Premises", text: "Places for meetings and hobbies" },
      units: { title: "Units of the city", text: "What associations do together with the city" },
      umbrellas: { title: "Umbrella organisations", text: "Organisations that associations belong to" },
    },
    published: "New in the directory",
    confirmed: "Lately confirmed",
    confirmedText: "The organiser has recently said that the details are true.",
    nothingNew: "No new activities have been published in the last few months.",
    everything: "Go to the whole list",
  },
});
