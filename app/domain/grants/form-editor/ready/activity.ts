import type { Field, Section } from "#domain/grants/form/definition";
import { ask, ifChosen, measure, option, section } from "#domain/grants/form-editor/ready/parts";

// What Finnish cities ask of a year's activity: Äänekoski, Heinola, Turku, Helsinki, Pieksämäki.

export const targetGroups = (): Field =>
  ask(
    "many",
    "targetGroups",
    ["Keille toiminta on tarkoitettu?", "För vem är verksamheten avsedd?", "Whom is the activity for?"],
    {
      most: null,
      options: [
        option("children", ["Alle 13-vuotiaat", "Barn under 13 år", "Children under 13"]),
        option("young", ["13–28-vuotiaat", "13–28-åringar", "Young people aged 13–28"]),
        option("adults", ["Työikäiset", "Personer i arbetsför ålder", "People of working age"]),
        option("old", ["Yli 63-vuotiaat", "Personer över 63 år", "People over 63"]),
        option("families", ["Perheet", "Familjer", "Families"]),
        option("everyone", ["Kaikki asukkaat", "Alla invånare", "All residents"]),
      ],
    },
    { required: true },
  );

/** The part of children and young people in planning is asked only where the activity is for them. */
const youngPart = (): Field =>
  ask(
    "longText",
    "youngPart",
    [
      "Miten lapset ja nuoret ovat mukana suunnittelussa?",
      "Hur är barn och unga med och planerar?",
      "How do children and young people take part in planning?",
    ],
    { maxLength: 1000 },
    { required: true, when: ifChosen("targetGroups", "children", "young") },
  );

export const impact = (): Section =>
  section(
    "impact",
    ["Toiminta ja sen hyöty", "Verksamheten och nyttan", "The activity and its benefit"],
    [
      targetGroups(),
      youngPart(),
      ask(
        "longText",
        "reach",
        ["Miten tavoitatte heidät?", "Hur når ni dem?", "How do you reach them?"],
        { maxLength: 1000 },
        {
          help: [
            "Esimerkiksi mistä ihmiset saavat tiedon toiminnasta ja mitä mukaan tuleminen maksaa.",
            "Till exempel var människor får veta om verksamheten och vad det kostar att komma med.",
            "For example where people hear of the activity and what it costs to join.",
          ],
        },
      ),
      ask(
        "longText",
        "benefit",
        [
          "Mitä hyvää toiminta saa aikaan ja mistä sen näkee?",
          "Vad gott åstadkommer verksamheten och hur syns det?",
          "What good does the activity do, and how can it be seen?",
        ],
        { maxLength: 2000 },
        { required: true },
      ),
      ask(
        "longText",
        "accessible",
        [
          "Miten huolehditte siitä, että mukaan pääsevät kaikki?",
          "Hur ser ni till att alla kan delta?",
          "How do you make sure that everyone can take part?",
        ],
        { maxLength: 1000 },
        {
          help: [
            "Esteettömyys, kieli, hinta, kyydit, turvallisuus.",
            "Tillgänglighet, språk, pris, skjuts, trygghet.",
            "Access, language, price, transport, safety.",
          ],
        },
      ),
    ],
  );

/** Members by age band, as sports clubs, youth associations and others are asked for them. */
export const members = (bands: "sport" | "youth" | "all"): Section => {
  const BANDS = {
    sport: [
      { ...option("under20", ["Alle 20-vuotiaat", "Under 20 år", "Under 20"]), countsAs: "membersUnder20" as const },
      option("from20", ["20–63-vuotiaat", "20–63 år", "20–63"]),
      option("from64", ["64 vuotta täyttäneet", "64 år fyllda", "64 and over"]),
    ],
    youth: [
      { ...option("under7", ["Alle 7-vuotiaat", "Under 7 år", "Under 7"]), countsAs: "membersUnder29" as const },
      { ...option("from7", ["7–28-vuotiaat", "7–28 år", "7–28"]), countsAs: "membersUnder29" as const },
      option("from29", ["29 vuotta täyttäneet", "29 år fyllda", "29 and over"]),
    ],
    all: [
      option("under18", ["Alle 18-vuotiaat", "Under 18 år", "Under 18"]),
      option("from18", ["18 vuotta täyttäneet", "18 år fyllda", "18 and over"]),
    ],
  };
  return section(
    "membership",
    ["Jäsenet", "Medlemmar", "Members"],
    [
      ask(
        "members",
        "members",
        [
          "Henkilöjäsenet viime vuoden lopussa",
          "Personmedlemmar i slutet av förra året",
          "Members at the end of last year",
        ],
        { bands: BANDS[bands] },
        {
          required: true,
          help: [
            "Kirjoita kaikki jäsenet ja niistä ne, jotka asuvat kunnassa. Arvio riittää, jos tarkkaa lukua ei ole.",
            "Skriv alla medlemmar och hur många av dem som bor i kommunen. En uppskattning räcker om ni inte vet exakt.",
            "Give all members, and how many of them live in the municipality. An estimate will do.",
          ],
        },
      ),
      ask(
        "money",
        "fee",
        ["Jäsenmaksu vuodessa", "Medlemsavgift per år", "Yearly membership fee"],
        { minCents: null, maxCents: 1_000_00 },
        {},
      ),
    ],
  );
};

const TIMES = ["kertaa", "gånger", "times"] as const;
const PEOPLE = ["henkilöä", "personer", "people"] as const;
const HOURS = ["tuntia", "timmar", "hours"] as const;

const GUIDED = [
  measure("groups", ["Ohjatut ryhmät", "Ledda grupper", "Guided groups"], ["ryhmää", "grupper", "groups"]),
  measure("sessions", ["Ohjatut kerrat vuodessa", "Ledda tillfällen per år", "Guided sessions a year"], TIMES),
  measure("participants", ["Osallistujat", "Deltagare", "Participants"], PEOPLE),
  measure("visits", ["Osallistumiskerrat", "Besök", "Visits"], TIMES),
];
const OPEN = [
  measure("events", ["Avoimet tapahtumat", "Öppna evenemang", "Open events"], ["kpl", "st.", "events"]),
  measure("eventVisits", ["Kävijät tapahtumissa", "Besökare på evenemang", "Visitors at events"], PEOPLE),
];
const INSTRUCTORS = [
  measure("instructors", ["Ohjaajat", "Ledare", "Instructors"], PEOPLE),
  measure("trained", ["Koulutuksen saaneet ohjaajat", "Utbildade ledare", "Trained instructors"], PEOPLE),
];
const CAMPS = [measure("camps", ["Leirivuorokaudet", "Lägerdygn", "Nights at camps"], ["vrk", "dygn", "nights"])];
const VOLUNTEERS = [
  measure("volunteers", ["Vapaaehtoiset", "Frivilliga", "Volunteers"], PEOPLE),
  measure("volunteerHours", ["Talkootunnit", "Talkotimmar", "Volunteer hours"], HOURS),
];

const MEASURES = {
  sport: [...GUIDED, ...OPEN, ...INSTRUCTORS, ...VOLUNTEERS],
  youth: [...GUIDED, ...CAMPS, ...INSTRUCTORS, ...VOLUNTEERS],
  support: [...GUIDED, ...VOLUNTEERS],
  culture: [...OPEN, ...GUIDED, ...VOLUNTEERS],
};

/** Figures of last year's activity. */
export const statistics = (of: keyof typeof MEASURES): Section =>
  section(
    "statistics",
    ["Viime vuoden toiminta", "Förra årets verksamhet", "Last year's activity"],
    [
      ask(
        "statistics",
        "activity",
        ["Toiminta lukuina", "Verksamheten i siffror", "The activity in figures"],
        { measures: MEASURES[of] },
        {
          required: true,
          help: [
            "Jätä tyhjäksi rivi, joka ei koske teitä. Lisää halutessasi nimiä, esimerkiksi paikat tai lajit.",
            "Lämna tom en rad som inte gäller er. Du kan skriva till namn, till exempel platser eller grenar.",
            "Leave empty a line that does not concern you. You may add names, such as places or sports.",
          ],
        },
      ),
      ask(
        "longText",
        "activityNotes",
        [
          "Mitä muuta luvuista on hyvä tietää?",
          "Vad annat är bra att veta om siffrorna?",
          "What else helps to read them?",
        ],
        { maxLength: 1000 },
      ),
    ],
  );
