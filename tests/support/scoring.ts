import type { ScoringScheme } from "#domain/grants/scoring/scheme";

const judged = (id: string, fi: string) => ({
  id,
  name: { fi, sv: null, en: null },
  guidance: { fi: "0 ei lainkaan, 4 erittäin hyvin", sv: null, en: null },
  ...{ min: 0, max: 4, weightBp: 5_000 },
  judging: { kind: "judged" as const },
});

/** Two criteria from 0 to 4, of equal weight. */
export const SCHEME: ScoringScheme = {
  version: 1,
  criteria: [judged("reach", "Tavoittavuus"), judged("need", "Tarve")],
  talkOver: 15_00,
};
