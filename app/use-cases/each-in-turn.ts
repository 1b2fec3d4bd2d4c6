/** How many were taken forward, and which could not be. */
export type Round = { done: number; failed: { id: string; error: unknown }[] };

/** One after the other: one that fails is reported and never keeps the others waiting. */
export async function eachInTurn(ids: readonly string[], one: (id: string) => Promise<boolean>): Promise<Round> {
  const round: Round = { done: 0, failed: [] };
  for (const id of ids)
    await one(id).then(
      (isDone) => (round.done += Number(isDone)),
      (error: unknown) => round.failed.push({ id, error }),
    );
  return round;
}
