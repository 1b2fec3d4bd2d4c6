/** `npm run admin -- EMAIL [--municipality 593 --name Pieksämäki]` */
import { parseArgs } from "node:util";
import { readSettings, runCommand } from "#server/command-line";
import { StartProblem } from "#server/start-problem";
import { withDatabase } from "#server/with-database";

const USAGE = "Usage: npm run admin -- EMAIL [--municipality CODE --name NAME]";

void runCommand(async (say) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { municipality: { type: "string", default: "593" }, name: { type: "string", default: "Pieksämäki" } },
  });
  const [email] = positionals;
  if (!email?.includes("@")) throw new StartProblem(USAGE);
  const { municipality, name } = values;
  await withDatabase(readSettings(), say, async () => {
    const { syncIndexes } = await import("#models/sync-indexes.server");
    const { makeFirstAdministrator } = await import("#use-cases/make-first-administrator.server");
    await syncIndexes();
    const made = await makeFirstAdministrator({ email, municipality, name, now: new Date() });
    if (!made.ok) throw new StartProblem(`No administrator was made: ${made.refusal}.`);
    say(`${email} is now the administrator of ${name}. Sign in with a code sent to that address.`);
  });
});
