import type { Field, Section } from "#domain/grants/form/definition";
import { targetGroups } from "#domain/grants/form-editor/ready/activity";
import { document } from "#domain/grants/form-editor/ready/money";
import { ask, ifChosen, ifYes, option, section } from "#domain/grants/form-editor/ready/parts";

const what = (): Field =>
  ask(
    "many",
    "forms",
    ["Mitä teette?", "Vad gör ni?", "What do you do?"],
    {
      most: null,
      options: [
        option("event", ["Tapahtuma", "Evenemang", "Event"]),
        option("camp", ["Leiri tai kurssi", "Läger eller kurs", "Camp or course"]),
        option("production", [
          "Esitys, näyttely tai julkaisu",
          "Föreställning, utställning eller publikation",
          "Performance, exhibition or publication",
        ]),
        option("trial", ["Kokeilu", "Försök", "Trial"]),
        option("works", ["Rakentaminen tai kunnostus", "Byggande eller iståndsättning", "Building or repairs"]),
      ],
    },
    { required: true },
  );

/** What a project is, where and with whom. */
export const project = (): Section =>
  section(
    "project",
    ["Hanke", "Projektet", "The project"],
    [
      what(),
      ask("text", "place", ["Missä?", "Var?", "Where?"], { maxLength: 200 }, { required: true }),
      ask(
        "number",
        "expected",
        ["Kuinka monta osallistujaa odotatte?", "Hur många deltagare väntar ni er?", "How many people do you expect?"],
        { unit: { fi: "henkilöä", sv: "personer", en: "people" }, min: 0, max: 100_000, decimals: 0 },
        { required: true },
      ),
      ask(
        "yesNo",
        "isFree",
        ["Onko osallistuminen maksutonta?", "Är det gratis att delta?", "Is taking part free of charge?"],
        {},
        { required: true },
      ),
      targetGroups(),
      ask(
        "longText",
        "schedule",
        ["Miten hanke etenee?", "Hur framskrider projektet?", "How does the project proceed?"],
        { maxLength: 2000 },
        { required: true },
      ),
      ask(
        "longText",
        "safety",
        [
          "Miten turvallisuudesta ja luvista huolehditaan?",
          "Hur sköts säkerhet och tillstånd?",
          "How are safety and permits taken care of?",
        ],
        { maxLength: 1000 },
        { when: ifChosen("forms", "event", "camp") },
      ),
    ],
  );

/** The partners of a project, where there are any. */
export const partners = (): Section =>
  section(
    "partners",
    ["Kumppanit", "Samarbetsparter", "Partners"],
    [
      ask(
        "yesNo",
        "hasPartners",
        ["Onko mukana muita yhdistyksiä?", "Är andra föreningar med?", "Do other associations take part?"],
        {},
        { required: true },
      ),
      ask(
        "longText",
        "partnerParts",
        ["Ketkä, ja mitä kukin tekee?", "Vilka, och vad gör var och en?", "Who, and what does each of them do?"],
        { maxLength: 1500 },
        {
          required: true,
          when: ifYes("hasPartners"),
          help: [
            "Useampi yhdistys voi hakea samaan hankkeeseen, mutta ei samaan menoon.",
            "Flera föreningar kan söka för samma projekt, men inte för samma kostnad.",
            "Several associations may apply for one project, but not for the same cost.",
          ],
        },
      ),
    ],
  );

export const projectDocuments = (): Section =>
  section(
    "documents",
    ["Liitteet", "Bilagor", "Attachments"],
    [document("costEstimate", ["Kustannusarvio tai tarjous", "Kostnadsberäkning eller offert", "Estimate or offer"])],
  );

/** Open sports grounds that are kept by volunteers: tracks, rinks, paths. */
export const grounds = (): Section =>
  section(
    "grounds",
    ["Liikuntapaikat", "Idrottsplatser", "Sports grounds"],
    [
      ask(
        "many",
        "groundKinds",
        ["Mitä hoidatte?", "Vad sköter ni?", "What do you look after?"],
        {
          most: null,
          options: [
            option("track", ["Latu", "Skidspår", "Ski track"]),
            option("rink", ["Jää", "Is", "Ice rink"]),
            option("path", ["Polku tai reitti", "Stig eller led", "Path or trail"]),
            option("field", ["Kenttä", "Plan", "Field"]),
            option("beach", ["Uimaranta", "Badstrand", "Beach"]),
          ],
        },
        { required: true },
      ),
      ask(
        "number",
        "kilometres",
        ["Kuinka pitkä latu tai reitti on?", "Hur långt är spåret eller leden?", "How long is the track or trail?"],
        { unit: { fi: "km", sv: "km", en: "km" }, min: 0, max: 200, decimals: 1 },
        { required: true, when: ifChosen("groundKinds", "track", "path") },
      ),
      ask(
        "text",
        "landowner",
        ["Kenen maalla paikka on?", "Vem äger marken?", "Who owns the land?"],
        { maxLength: 200 },
        { required: true },
      ),
      ask(
        "declaration",
        "isOpen",
        [
          "Paikka on kaikille avoin ja maksuton.",
          "Platsen är öppen för alla och gratis.",
          "The place is open to all, free of charge.",
        ],
        {},
        { required: true },
      ),
      ask(
        "date",
        "seasonFrom",
        ["Milloin hoito alkaa?", "När börjar skötseln?", "When does the upkeep begin?"],
        { earliest: null, latest: null },
        {},
      ),
    ],
  );

/** Onward grants: what an umbrella organisation asks of the associations it gives the money to. */
export const onward = (): Section =>
  section(
    "onward",
    ["Edelleen jakaminen", "Vidareutdelning", "Granting onward"],
    [
      ask(
        "longText",
        "rules",
        [
          "Millä säännöillä jaatte avustuksen kylien yhdistyksille?",
          "Enligt vilka regler delar ni ut understödet till byarnas föreningar?",
          "By which rules do you grant the money to the village associations?",
        ],
        { maxLength: 3000 },
        { required: true },
      ),
      ask(
        "number",
        "receivers",
        ["Kuinka monelle yhdistykselle?", "Till hur många föreningar?", "To how many associations?"],
        { unit: { fi: "yhdistystä", sv: "föreningar", en: "associations" }, min: 1, max: 500, decimals: 0 },
        { required: true },
      ),
      ask(
        "date",
        "receiptsBy",
        [
          "Mihin päivään mennessä yhdistykset toimittavat kuitit?",
          "Till vilken dag lämnar föreningarna in kvittona?",
          "By which day do the associations hand in receipts?",
        ],
        { earliest: null, latest: null },
        { required: true },
      ),
    ],
  );
