import type { Concept } from "#domain/search/thesaurus/concept";
import { advocacyAndAssociations } from "#domain/search/thesaurus/founding/advocacy-and-associations";
import { ballGamesAndClubs } from "#domain/search/thesaurus/founding/ball-games-and-clubs";
import { carersAndFamily } from "#domain/search/thesaurus/founding/carers-and-family";
import { childrenAndYouth } from "#domain/search/thesaurus/founding/children-and-youth";
import { cultureCraftsAndHobbies } from "#domain/search/thesaurus/founding/culture-crafts-and-hobbies";
import { digitalAndErrands } from "#domain/search/thesaurus/founding/digital-and-errands";
import { elderlyAndMemory } from "#domain/search/thesaurus/founding/elderly-and-memory";
import { griefAndCrisis } from "#domain/search/thesaurus/founding/grief-and-crisis";
import { hearingSightAndSpeech } from "#domain/search/thesaurus/founding/hearing-sight-and-speech";
import { illnessAndDisability } from "#domain/search/thesaurus/founding/illness-and-disability";
import { illnessesByName } from "#domain/search/thesaurus/founding/illnesses-by-name";
import { languageAndNewcomers } from "#domain/search/thesaurus/founding/language-and-newcomers";
import { lonelinessAndCompany } from "#domain/search/thesaurus/founding/loneliness-and-company";
import { mindAndCrisis } from "#domain/search/thesaurus/founding/mind-and-crisis";
import { moneyWorkAndHome } from "#domain/search/thesaurus/founding/money-work-and-home";
import { musicDanceAndTheatre } from "#domain/search/thesaurus/founding/music-dance-and-theatre";
import { natureVillageAndEvents } from "#domain/search/thesaurus/founding/nature-village-and-events";
import { painAndJoints } from "#domain/search/thesaurus/founding/pain-and-joints";
import { people } from "#domain/search/thesaurus/founding/people";
import { sportAndOutdoors } from "#domain/search/thesaurus/founding/sport-and-outdoors";
import { substancesAndSafety } from "#domain/search/thesaurus/founding/substances-and-safety";
import { timesAndWays } from "#domain/search/thesaurus/founding/times-and-ways";
import { volunteering } from "#domain/search/thesaurus/founding/volunteering";

/** Groups that one belongs to without needing anything. */
const DEMOGRAPHIC = new Set([
  ...["ikäihmiset", "työikäiset", "nuoret aikuiset", "nuoret", "lapset", "lapsiperheet", "miehet", "naiset"],
  ...["kaikki tervetulleita", "eläkeläistoiminta", "eläkeläiset"],
]);

const doings = (concepts: readonly Concept[]): Concept[] => concepts.map((concept) => ({ ...concept, kind: "doing" }));

const ALL: readonly Concept[] = [
  ...advocacyAndAssociations,
  ...doings(ballGamesAndClubs),
  ...carersAndFamily,
  ...childrenAndYouth,
  ...doings(cultureCraftsAndHobbies),
  ...digitalAndErrands,
  ...elderlyAndMemory,
  ...griefAndCrisis,
  ...hearingSightAndSpeech,
  ...illnessAndDisability,
  ...illnessesByName,
  ...languageAndNewcomers,
  ...lonelinessAndCompany,
  ...mindAndCrisis,
  ...moneyWorkAndHome,
  ...doings(musicDanceAndTheatre),
  ...doings(natureVillageAndEvents),
  ...painAndJoints,
  ...people,
  ...doings(sportAndOutdoors),
  ...substancesAndSafety,
  ...timesAndWays.map((concept): Concept => ({ ...concept, kind: "way" })),
  ...volunteering,
];

/** Everything the thesaurus knows in a new installation. */
export const FOUNDING_CONCEPTS: readonly Concept[] = ALL.map((concept): Concept =>
  DEMOGRAPHIC.has(concept.code) ? { ...concept, kind: "people" } : concept,
);
