/** `npm run build`: builds the pages if their sources have changed since the last build. */
import { buildWhenNeeded } from "#server/build-when-needed";
import { runCommand } from "#server/command-line";

void runCommand(buildWhenNeeded);
