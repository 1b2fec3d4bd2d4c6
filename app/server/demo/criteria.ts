import { NO_SCORING, type ScoringScheme } from "#domain/grants/scoring/scheme";
import { CULTURE, SPORT, WELFARE, YOUTH } from "#server/demo/criteria-activity";
import {
  ACTIVATION,
  ARTISTS,
  CITY,
  CULTURE_PROJECT,
  GROUNDS,
  VILLAGE,
  YOUTH_PROJECT,
} from "#server/demo/criteria-projects";
import type { ProgrammeKey } from "#server/demo/programme-texts";

/**
 * What each kind of grant is scored by. Three are not scored, and their texts say what decides instead: the small grant,
 * which an office holder gives to whoever meets its terms, the villages' money that goes to one umbrella organisation,
 * and the state's money for food aid, which is divided by what each association hands out.
 */
export const CRITERIA: Record<ProgrammeKey, ScoringScheme> = {
  sports: SPORT,
  sportsVenues: GROUNDS,
  sportsActivation: ACTIVATION,
  neighbourSports: SPORT,
  culture: CULTURE,
  cultureProject: CULTURE_PROJECT,
  artists: ARTISTS,
  villageCulture: NO_SCORING,
  youth: YOUTH,
  youthProject: YOUTH_PROJECT,
  welfare: WELFARE,
  cityGovernment: CITY,
  continuous: VILLAGE,
  smallGrant: NO_SCORING,
  foodAid: NO_SCORING,
};
