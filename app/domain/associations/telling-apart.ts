/** What tells two records of one name apart. */
type Told = { registerNumber: string | null; homeMunicipality: string; createdAt: Date };

export type TellingFact = "registerNumber" | "homeMunicipality" | "createdAt" | "place";

/** By which fact two records of one name are best told apart; by their place on the page where no fact differs. */
export function tellingFact(first: Told, second: Told): TellingFact {
  if (first.registerNumber !== second.registerNumber) return "registerNumber";
  if (first.homeMunicipality !== second.homeMunicipality) return "homeMunicipality";
  // Told to the minute.
  const minute = ({ createdAt }: Told): number => Math.floor(createdAt.getTime() / 60_000);
  return minute(first) === minute(second) ? "place" : "createdAt";
}
