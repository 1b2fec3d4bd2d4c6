const AT_ONCE = 2;

/** Does jobs in their order, two beside each other: most of them use one processor only. */
export async function inTwoLanes(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...jobs];
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
