/** `npm run bounce` reads one notice of failed delivery from a mail server's pipe. */
import { buffer } from "node:stream/consumers";
import { readSettings, runCommand } from "#server/command-line";
import { withDatabase } from "#server/with-database";

/** Tells the mail server to try again later (sysexits.h): the notice is not lost while the database is away. */
const TRY_AGAIN_LATER = 75;

void runCommand(async (say) => {
  const { readBounces } = await import("#emails/read-bounce");
  const bounces = await readBounces(await buffer(process.stdin));
  if (bounces.length === 0) return say("No address failed for good: nothing was marked.");
  await withDatabase(readSettings(), say, async () => {
    const { markBounced } = await import("#use-cases/mark-bounced.server");
    for (const bounce of bounces) {
      const marked = await markBounced(bounce, new Date());
      // Not a word of whose address it is: what a pipe says ends in logs.
      if (!marked) say(`A notice (${bounce.status}) is about no letter of ours: nothing was marked.`);
      else say(`Marked ${marked.people} people and ${marked.associations} associations (${bounce.status}).`);
    }
  });
}).then(() => {
  if (process.exitCode === 1) process.exitCode = TRY_AGAIN_LATER;
});
