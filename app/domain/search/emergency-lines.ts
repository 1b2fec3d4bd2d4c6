import { exactly, isSensitive, needed, type Heard } from "#domain/search/needs-meant";
import type { Term } from "#domain/taxonomy/term";

type Line = {
  /** As people write them; the first is the one in Finnish. */
  numbers: { fi: string; sv?: string; ar?: string };
  /** The needs that the line is for, by the codes of the list. */
  needs: readonly string[];
  /** What is no need on the list and yet a call for help, by the codes of the thesaurus. */
  concepts: readonly string[];
};

/** Who answers a call at once, in the order in which they are told: nollalinja.fi, mieli.fi, ehyt.fi, riku.fi. */
export const EMERGENCY_LINES = {
  violence: {
    numbers: { fi: "080 005 005" },
    needs: ["turvallisuus"],
    concepts: ["seksuaaliväkivalta", "ikäihmisten kaltoinkohtelu"],
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
    concepts: ["rikoksen uhri", "seksuaaliväkivalta", "ikäihmisten kaltoinkohtelu"],
  },
} as const satisfies Record<string, Line>;

export type EmergencyLine = keyof typeof EMERGENCY_LINES;

const anyOf = (wanted: readonly string[], held: readonly string[]): boolean =>
  wanted.some((code) => held.includes(code));

/** The lines for needs, by the codes of the list, and for concepts, by those of the thesaurus. */
export const emergencyLines = (needs: readonly string[], concepts: readonly string[] = []): EmergencyLine[] =>
  (Object.keys(EMERGENCY_LINES) as EmergencyLine[]).filter((name) => {
    const line: Line = EMERGENCY_LINES[name];
    return anyOf(line.needs, needs) || anyOf(line.concepts, concepts);
  });

/** The lines that a question calls for. What only comes near a need, as first aid comes near safety, calls for none. */
export function linesAskedFor(heard: Heard, needs: readonly Term[]): EmergencyLine[] {
  if (!isSensitive(heard, needs)) return [];
  const concepts = needed(heard);
  return emergencyLines(
    exactly(concepts, needs),
    concepts.map(({ code }) => code),
  );
}
