import beside from "./beside.json" with { type: "json" };
import type { Concept } from "#domain/search/thesaurus/concept";
import { accidents } from "#domain/search/thesaurus/founding/accidents";
import { advocacyAndAssociations } from "#domain/search/thesaurus/founding/advocacy-and-associations";
import { ballGamesAndClubs } from "#domain/search/thesaurus/founding/ball-games-and-clubs";
import { broadWishes } from "#domain/search/thesaurus/founding/broad-wishes";
import { carers } from "#domain/search/thesaurus/founding/carers";
import { children } from "#domain/search/thesaurus/founding/children";
import { company } from "#domain/search/thesaurus/founding/company";
import { cultureCraftsAndHobbies } from "#domain/search/thesaurus/founding/culture-crafts-and-hobbies";
import { digitalAndErrands } from "#domain/search/thesaurus/founding/digital-and-errands";
import { elderly } from "#domain/search/thesaurus/founding/elderly";
import { families } from "#domain/search/thesaurus/founding/families";
import { familiesInNeed } from "#domain/search/thesaurus/founding/families-in-need";
import { griefAndCrisis } from "#domain/search/thesaurus/founding/grief-and-crisis";
import { hearingSightAndSpeech } from "#domain/search/thesaurus/founding/hearing-sight-and-speech";
import { illnessAndDisability } from "#domain/search/thesaurus/founding/illness-and-disability";
import { illnessAndHabits } from "#domain/search/thesaurus/founding/illness-and-habits";
import { illnessesByName } from "#domain/search/thesaurus/founding/illnesses-by-name";
import { languageAndNewcomers } from "#domain/search/thesaurus/founding/language-and-newcomers";
import { loneliness } from "#domain/search/thesaurus/founding/loneliness";
import { mattersToSettle } from "#domain/search/thesaurus/founding/matters-to-settle";
import { memory } from "#domain/search/thesaurus/founding/memory";
import { mindAndCrisis } from "#domain/search/thesaurus/founding/mind-and-crisis";
import { moneyAndHelp } from "#domain/search/thesaurus/founding/money-and-help";
import { moreHobbies } from "#domain/search/thesaurus/founding/more-hobbies";
import { musicDanceAndTheatre } from "#domain/search/thesaurus/founding/music-dance-and-theatre";
import { natureVillageAndEvents } from "#domain/search/thesaurus/founding/nature-village-and-events";
import { painAndJoints } from "#domain/search/thesaurus/founding/pain-and-joints";
import { people } from "#domain/search/thesaurus/founding/people";
import { seldomSpokenOf } from "#domain/search/thesaurus/founding/seldom-spoken-of";
import { sportAndOutdoors } from "#domain/search/thesaurus/founding/sport-and-outdoors";
import { substances } from "#domain/search/thesaurus/founding/substances";
import { timesAndWays } from "#domain/search/thesaurus/founding/times-and-ways";
import { turnsOfLife } from "#domain/search/thesaurus/founding/turns-of-life";
import { violenceAndCrime } from "#domain/search/thesaurus/founding/violence-and-crime";
import { volunteerSkills } from "#domain/search/thesaurus/founding/volunteer-skills";
import { volunteering } from "#domain/search/thesaurus/founding/volunteering";
import { workAndHome } from "#domain/search/thesaurus/founding/work-and-home";
import { youth } from "#domain/search/thesaurus/founding/youth";
import { toldOfAddictionAndCrime } from "#domain/search/thesaurus/told/addiction-and-crime";
import { toldOfEverydayLife } from "#domain/search/thesaurus/told/everyday";
import { toldOfFamily } from "#domain/search/thesaurus/told/family";
import { toldOfHealth } from "#domain/search/thesaurus/told/health";
import { toldOfHelping } from "#domain/search/thesaurus/told/helping";
import { toldOfHome } from "#domain/search/thesaurus/told/home";
import { toldOfHomeAndErrands } from "#domain/search/thesaurus/told/home-and-errands";
import { toldInOtherLanguages } from "#domain/search/thesaurus/told/in-other-languages";
import { toldOfMindAndBody } from "#domain/search/thesaurus/told/mind-and-body";

/** Groups that one belongs to without needing anything. */
const DEMOGRAPHIC = new Set([
  ...["ikäihmiset", "työikäiset", "nuoret aikuiset", "nuoret", "lapset", "lapsiperheet", "miehet", "naiset"],
  ...["kaikki tervetulleita", "eläkeläistoiminta", "eläkeläiset", "omaiset ja läheiset"],
]);

/** Means that many different things are done by: beside the thing itself they tell little. */
const MEANS = new Set(["vertaistuki", "puhelimitse", "etänä", "kohtaamispaikka"]);

const kindOf = ({ code, kind }: Concept): Concept["kind"] =>
  DEMOGRAPHIC.has(code) ? "people" : MEANS.has(code) ? "way" : kind;

const doings = (concepts: readonly Concept[]): Concept[] => concepts.map((concept) => ({ ...concept, kind: "doing" }));

const ALL: readonly Concept[] = [
  ...advocacyAndAssociations,
  ...doings(ballGamesAndClubs),
  ...doings(broadWishes),
  ...families,
  ...carers,
  ...children,
  ...youth,
  ...doings(cultureCraftsAndHobbies),
  ...digitalAndErrands,
  ...elderly,
  ...memory,
  ...griefAndCrisis,
  ...hearingSightAndSpeech,
  ...illnessAndDisability,
  ...illnessesByName,
  ...languageAndNewcomers,
  ...loneliness,
  ...company,
  ...mindAndCrisis,
  ...moneyAndHelp,
  ...workAndHome,
  ...doings(musicDanceAndTheatre),
  ...doings(natureVillageAndEvents),
  ...painAndJoints,
  ...people,
  ...doings(sportAndOutdoors),
  ...substances,
  ...violenceAndCrime,
  ...accidents,
  ...timesAndWays.map((concept): Concept => ({ ...concept, kind: "way" })),
  ...volunteering,
  ...volunteerSkills,
  ...familiesInNeed,
  ...illnessAndHabits,
  ...seldomSpokenOf,
  ...turnsOfLife,
  ...mattersToSettle,
  ...doings(moreHobbies),
];

const TOLD_BY_THEME = [
  toldOfHealth,
  toldOfHome,
  toldOfEverydayLife,
  toldOfMindAndBody,
  toldOfHomeAndErrands,
  toldOfFamily,
  toldOfHelping,
  toldOfAddictionAndCrime,
];

/** How people tell of a concept, in their own words, by its code. */
export const TOLD: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...new Set(TOLD_BY_THEME.flatMap((told) => Object.keys(told)))].map((code) => [
    code,
    TOLD_BY_THEME.flatMap((told) => told[code] ?? []),
  ]),
);

const together = (some: readonly string[], more: readonly string[] = []) => [...new Set([...some, ...more])];

const BESIDE: Readonly<Record<string, readonly string[]>> = beside;

function withTold(concept: Concept): Concept {
  const others = toldInOtherLanguages[concept.code];
  return {
    ...concept,
    beside: BESIDE[concept.code] ?? [],
    said: together(concept.said, TOLD[concept.code]),
    sv: together(concept.sv, others?.sv),
    en: together(concept.en, others?.en),
  };
}

/** Everything the thesaurus knows in a new installation. */
export const FOUNDING_CONCEPTS: readonly Concept[] = ALL.map((concept): Concept => {
  const kind = kindOf(concept);
  return kind ? { ...withTold(concept), kind } : withTold(concept);
});
