import type { AppLoadContext } from "@remix-run/node";
import { visitor, type Asking } from "#auth/actor.server";
import { clearTray, readTrayTokens, serializeTray } from "#http/cookies.server";
import { dropTray, joinTrays, newTrayToken, ownKey, TRAY_KEPT } from "#models/tray.server";

/** The tray of a browser, as whoever sits at it now finds it. */
type BrowserTray = {
  token: string;
  /** By which the tray is found. What somebody collects while signed in rests while nobody, or somebody else, is. */
  key: string;
  /** Trays that were made in the same moment, and are joined to this one. */
  others: string[];
  /** Those of them that have nothing on them any more. */
  joined: string[];
  /** How many things of the others wait until there is room. */
  waiting: number;
};

/** Loaders of one page run side by side: they share one look-up per request. */
const lookups = new WeakMap<AppLoadContext, Promise<BrowserTray | null>>();

async function lookUp(asking: Asking): Promise<BrowserTray | null> {
  const [token, ...others] = readTrayTokens(asking.request);
  if (token === undefined) return null;
  const actor = await visitor(asking);
  const keyOf = (each: string) => (actor ? ownKey(each, actor.personId) : each);
  const key = keyOf(token);
  const joined: string[] = [];
  let waiting = 0;
  for (const other of others) {
    const left = await joinTrays(keyOf(other), key, asking.context.arrivedAt);
    if (left === 0) joined.push(other);
    waiting += left;
  }
  // What did not fit when its owner signed in.
  if (key !== token) waiting += await joinTrays(token, key, asking.context.arrivedAt);
  return { token, key, others, joined, waiting };
}

function browserTray(asking: Asking): Promise<BrowserTray | null> {
  const known = lookups.get(asking.context);
  if (known) return known;
  const lookup = lookUp(asking);
  lookups.set(asking.context, lookup);
  return lookup;
}

/** What the tray is found by of whoever sits at this browser now; null before anything is collected. */
export const trayKey = async (asking: Asking): Promise<string | null> => (await browserTray(asking))?.key ?? null;

/** Every key by which what was made at this browser may be known: one made before signing in is the same person's after it. */
export async function makerKeys(asking: Asking): Promise<string[]> {
  const found = await browserTray(asking);
  return found ? [...new Set([found.key, found.token])] : [];
}

/** How many collected things wait until there is room on the tray. */
export const trayWaiting = async (asking: Asking): Promise<number> => (await browserTray(asking))?.waiting ?? 0;

/** The cookies that have nothing to say any more. */
export const clearJoinedTrays = async (asking: Asking): Promise<string[]> =>
  ((await browserTray(asking))?.joined ?? []).map(clearTray);

/** The tray to collect on, made where there is none, and the cookie that keeps it. */
export async function trayToChange(asking: Asking): Promise<{ key: string; cookie: string }> {
  const found = await browserTray(asking);
  const token = found?.token ?? newTrayToken();
  const actor = await visitor(asking);
  const key = found?.key ?? (actor ? ownKey(token, actor.personId) : token);
  return { key, cookie: serializeTray(token, TRAY_KEPT) };
}

/** Deletes what this browser has collected: at a shared desk somebody else comes next. @returns cookies for the answer */
export async function forgetTray(asking: Asking): Promise<string[]> {
  const found = await browserTray(asking);
  if (!found) return [];
  const { token, key, others } = found;
  const actor = await visitor(asking);
  const resting = actor ? others.map((other) => ownKey(other, actor.personId)) : [];
  for (const each of new Set([key, token, ...others, ...resting])) await dropTray(each);
  return [token, ...others].map(clearTray);
}

/** What was collected before signing in is the person's from then on. */
export async function takeTrayAlong(personId: string, asking: Asking): Promise<void> {
  const found = await browserTray(asking);
  if (found) await joinTrays(found.token, ownKey(found.token, personId), asking.context.arrivedAt);
}
