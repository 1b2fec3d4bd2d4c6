import { clearTray, readTrayKeeper, readTrayToken, serializeTrayKeeper } from "#http/cookies.server";
import { SESSION_ABSOLUTE } from "#models/session.server";
import { dropTray, keeperOf, TRAY_KEPT } from "#models/tray.server";

/** A tray may be used until the session ends, and is there for a while after that. */
const KEEPER_KNOWN = SESSION_ABSOLUTE + TRAY_KEPT;

/** Deletes what this browser has collected: at a shared desk somebody else comes next. @returns cookies for the answer */
export async function forgetTray(request: Request): Promise<string[]> {
  const token = readTrayToken(request);
  if (token) await dropTray(token);
  return clearTray();
}

/**
 * At a sign-in the tray of whoever sat here before, and whose session ended by itself, is forgotten; one's own stays, and
 * so does one collected before signing in. @returns cookies for the answer
 */
export async function keepTrayFor(personId: string, request: Request): Promise<string[]> {
  const [before, keeper] = [readTrayKeeper(request), keeperOf(personId)];
  const forgotten = before !== null && before !== keeper ? await forgetTray(request) : [];
  return [...forgotten, serializeTrayKeeper(keeper, KEEPER_KNOWN)];
}
