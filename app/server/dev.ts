/** `npm run dev`: as `npm start`, but straight from the sources, reloading what is edited. */
import { runCommand } from "#server/command-line";
import { startKumppani } from "#server/start-kumppani";

void runCommand((say) => startKumppani({ dev: true }, say));
