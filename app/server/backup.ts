/** `npm run backup -- FILE` */
import { readSettings, runCommand } from "#server/command-line";
import { StartProblem } from "#server/start-problem";
import { withDatabase } from "#server/with-database";
import { writeBackup } from "#server/write-backup";

void runCommand(async (say) => {
  const [file] = process.argv.slice(2);
  if (!file) throw new StartProblem("Usage: npm run backup -- FILE");
  await withDatabase(readSettings(), say, async () => {
    const done = say.begin(`Writing everything in the database into ${file} …`);
    const counts = await writeBackup(file, new Date());
    const documents = Object.values(counts).reduce((sum, count) => sum + count, 0);
    done(`Wrote ${documents} documents of ${Object.keys(counts).length} collections`);
  });
});
