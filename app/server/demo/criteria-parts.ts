import type { ActivityWeight } from "#domain/grants/scoring/activity";
import type { Criterion, Judging } from "#domain/grants/scoring/criteria";
import type { ScoringScheme } from "#domain/grants/scoring/scheme";
import { plainDate } from "#domain/shared/plain-date";

/** A text in Finnish, Swedish and English. */
export type Said = readonly [fi: string, sv: string, en: string];

/** What is said of a criterion: the part of the whole in percent, its name, and what deserves how many points. */
type Told = { percent: number; name: Said; guidance: Said };

const said = ([fi, sv, en]: Said): Criterion["name"] => ({ fi, sv, en });

const criterion = (id: string, { percent, name, guidance }: Told, max: number, judging: Judging): Criterion => ({
  ...{ id, name: said(name), guidance: said(guidance) },
  ...{ min: 0, max, weightBp: percent * 100, judging },
});

const formulaOf = (source: string) => ({ version: 1, source, since: plainDate("2026-01-01") });

/** A criterion that a person judges, from 0 to 4 points. */
export const judged = (id: string, told: Told): Criterion => criterion(id, told, 4, { kind: "judged" });

/** A criterion that is counted from the figures of the application, from 0 to 10 points. */
export const counted = (id: string, source: string, told: Told): Criterion =>
  criterion(id, told, 10, { kind: "computed", over: "application", formula: formulaOf(source) });

/** A criterion that is counted from the groups that the preparer writes down, from 0 to 100 points. */
export const countedByGroup = (id: string, source: string, weights: readonly ActivityWeight[], told: Told): Criterion =>
  criterion(id, told, 100, { kind: "computed", over: "activity", formula: formulaOf(source), weights });

/** The own share of the costs; a quarter or more gives full points. */
export const ownShare = (percent: number): Criterion =>
  counted("own", "min(10, ownShare / costs * 40)", {
    percent,
    name: ["Omarahoitus", "Självfinansiering", "Own share"],
    guidance: [
      "Neljäsosa kuluista tai enemmän antaa täydet pisteet.",
      "En fjärdedel av kostnaderna eller mer ger full poäng.",
      "A quarter of the costs or more gives full points.",
    ],
  });

/** The hours of voluntary work in a year; five hundred or more give full points. */
export const talkoo = (percent: number): Criterion =>
  counted("talkoo", "min(10, volunteerHours / 50)", {
    percent,
    name: ["Talkootyö", "Talkoarbete", "Voluntary work"],
    guidance: [
      "Viime vuoden talkootunnit. 500 tuntia tai enemmän antaa täydet pisteet.",
      "Talkotimmar förra året. 500 timmar eller mer ger full poäng.",
      "Last year's hours of voluntary work. 500 hours or more give full points.",
    ],
  });

/** The first version of a programme's criteria; totals that are more than 15 points apart are talked about. */
export const scheme = (...criteria: Criterion[]): ScoringScheme => ({ version: 1, talkOver: 15_00, criteria });
