/** `npm start` */
import { runCommand } from "#server/command-line";
import { startKumppani } from "#server/start-kumppani";

void runCommand((say) => startKumppani({ dev: false }, say));
