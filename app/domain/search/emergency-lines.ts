import { exactly, isSensitive, needed, type Heard } from "#domain/search/needs-meant";
import type { Term } from "#domain/taxonomy/term";

type Line = {
  /** As people write them; the first is the one in Finnish, that in Arabic answers in English as well. */
  numbers: { fi: string; sv?: string; ar?: string };
  /** The needs that the line is for, by the codes of the list. */
  needs: readonly string[];
  /** What is no need on the list and yet a call for help, by the codes of the thesaurus. */
  concepts: readonly string[];
};

/**
 * Who answers a call at once, in the order in which they are told. The numbers were compared on 30 November 2026 with stored
 * copies of: thl.fi and nollalinja.fi/en (Nollalinja); mentalhealth.fi/where-to-go-in-an-emergency, espoo.fi of March 2022 and
 * karjalainen.fi of January 2021 (the crisis lines; the Arabic one speaks English); ehyt.fi and EHYT on sttinfo.fi of January
 * 2022 (Päihdeneuvonta); riku.fi and RIKU on sttinfo.fi of May 2020 (Rikosuhripäivystys, on weekdays).
 */
export const EMERGENCY_LINES = {
  violence: {
    numbers: { fi: "080 005 005" },
    needs: ["turvallisuus"],
    concepts: ["lähisuhdeväkivalta", "seksuaaliväkivalta", "ikäihmisten kaltoinkohtelu"],
  },
  crisis: {
    numbers: { fi: "09 2525 0111", sv: "09 2525 0112", ar: "09 2525 0113" },
    needs: ["kriisi", "mielen hyvinvointi"],
    concepts: [
      ...["itsetuhoisuus", "itsemurhan jälkeen", "lapsen kuolema", "seksuaaliväkivalta", "viha", "kiusaaminen"],
      ...["masennus", "ahdistus", "kaksisuuntainen", "psykoosi ja skitsofrenia", "syömishäiriö", "keskusteluapu"],
      ...["nuorten mielenterveys", "omaisena psyykkisesti sairaalle"],
    ],
  },
  substances: {
    numbers: { fi: "0800 900 45" },
    needs: ["päihteet", "riippuvuudet"],
    concepts: ["päihteitä käyttävän läheinen"],
  },
  crime: {
    numbers: { fi: "116 006" },
    needs: ["turvallisuus"],
    concepts: ["lähisuhdeväkivalta", "rikoksen uhri", "seksuaaliväkivalta", "ikäihmisten kaltoinkohtelu"],
  },
} as const satisfies Record<string, Line>;

export type EmergencyLine = keyof typeof EMERGENCY_LINES;

const anyOf = (wanted: readonly string[], held: readonly string[]): boolean =>
  wanted.some((code) => held.includes(code));

/**
 * Needs that cover what is no danger as well, as safety covers first aid. Who chooses one may be in danger; a question or a
 * record that is only about one calls for a line by what else it speaks of.
 */
const BROAD: readonly string[] = ["turvallisuus"];
const isBroad = (need: string): boolean => BROAD.includes(need);

const linesWhere = (calls: (line: Line) => boolean): EmergencyLine[] =>
  (Object.keys(EMERGENCY_LINES) as EmergencyLine[]).filter((name) => calls(EMERGENCY_LINES[name]));

/** The lines for needs that somebody chose, by the codes of the list. */
export const emergencyLines = (needs: readonly string[]): EmergencyLine[] =>
  linesWhere((line) => anyOf(line.needs, needs));

/** Is it only by the concepts of which a record speaks that its needs tell whether it calls for a line? */
export const hasBroadNeed = (needs: readonly string[]): boolean => needs.some(isBroad);

/** The concepts by which a broad need is more than its own word. */
const besideBroad = ({ concepts }: Heard): Heard => ({ concepts: concepts.filter(({ by }) => !isBroad(by)) });

/** The lines of a record, by its needs and by what its texts name. */
export function linesOfRecord(needs: readonly string[], heard: Heard): EmergencyLine[] {
  const codes = besideBroad(heard).concepts.map(({ concept }) => concept.code);
  return linesWhere((line) =>
    line.needs.some((need) => needs.includes(need) && (!isBroad(need) || anyOf(line.concepts, codes))),
  );
}

/** The lines that a question calls for. What only comes near a need, as first aid comes near safety, calls for none. */
export function linesAskedFor(heard: Heard, needs: readonly Term[]): EmergencyLine[] {
  if (!isSensitive(heard, needs)) return [];
  const concepts = needed(besideBroad(heard));
  const meant = exactly(concepts, needs).filter((need) => !isBroad(need));
  const codes = concepts.map(({ code }) => code);
  return linesWhere((line) => anyOf(line.needs, meant) || anyOf(line.concepts, codes));
}
