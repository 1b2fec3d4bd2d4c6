import { redirect, type AppLoadContext } from "@remix-run/node";
import { findSession } from "#models/session.server";
import type { Actor, Membership, StaffPost } from "#domain/roles";
import { signInHref } from "#domain/links/way-back";
import { plainDateAt } from "#domain/shared/zoned-time";
import { codesMeaning } from "#domain/taxonomy/resolve";
import { clearSession, readSessionToken, readSitter, serializeHeldForm } from "#http/cookies.server";
import { receiveTexts } from "#http/receive-upload.server";
import { forbidden } from "#http/respond.server";
import { AssociationModel, type Association } from "#models/association.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { holdForm } from "#models/held-form.server";
import { PersonModel, type Person } from "#models/person.server";
import type { Session } from "#models/session.server";
import { tiesHolding } from "#models/tie.server";

/** What a loader or an action is called with, as far as finding out who asks is concerned. */
export type Asking = { request: Request; context: AppLoadContext };

/** The signed-in person, their session and what they hold. */
export type SignedIn = { actor: Actor; person: Person; session: Session };

/** Loaders of one page run side by side: they share one look-up per request. */
const lookups = new WeakMap<AppLoadContext, Promise<SignedIn | null>>();

async function lookUp({ request, context }: Asking): Promise<SignedIn | null> {
  const token = readSessionToken(request);
  const session = token ? await findSession(token, context.arrivedAt) : null;
  if (!session) return null;
  const person = await PersonModel.findById(session.personId).lean<Person>().exec();
  return person && { actor: await actorOf(person, context.arrivedAt), person, session };
}

/** Until a person has told their name, histories and letters show this much of them: an address lives too long there. */
const withoutAddress = (email: string): string => `${email.slice(0, 1)}…@${email.split("@")[1] ?? ""}`;

async function membershipsOf(personId: string): Promise<Membership[]> {
  const associations = await AssociationModel.find({ "members.personId": personId })
    .select({ members: 1 })
    .lean<Pick<Association, "_id" | "members">[]>()
    .exec();
  return associations.flatMap(({ _id, members }) =>
    members.filter((member) => member.personId === personId).map(({ role }) => ({ associationId: _id, role })),
  );
}

/** A post bound to a unit holds for everything the unit has been called, while records with its old code are rewritten. */
async function withMergedUnits(staff: StaffPost[]): Promise<StaffPost[]> {
  const bound = staff.filter(({ units }) => units.length > 0).map(({ municipality }) => municipality);
  if (bound.length === 0) return staff;
  const places = await MunicipalityModel.find({ _id: { $in: bound }, "units.mergedInto": { $type: "string" } })
    .select({ units: 1 })
    .lean<Pick<Municipality, "_id" | "units">[]>()
    .exec();
  return staff.map((post) => {
    const terms = places.find(({ _id }) => _id === post.municipality)?.units ?? [];
    return { ...post, units: codesMeaning(terms, post.units) };
  });
}

/** The person as the rules see them, with what they hold right now. */
export async function actorOf(person: Person, now: Date): Promise<Actor> {
  const [memberships, ties] = await Promise.all([
    membershipsOf(person._id),
    tiesHolding([person._id], plainDateAt(now)),
  ]);
  const own = memberships.map(({ associationId }) => associationId);
  const helps =
    own.length === 0 ? [] : await AssociationModel.distinct("_id", { editableByUmbrellas: { $in: own } }).exec();
  const { _id: personId, name, email } = person;
  const staff = await withMergedUnits(person.staff);
  return { personId, name: name || withoutAddress(email), staff, memberships, ties: ties.get(personId) ?? [], helps };
}

/** Who asks, if anyone has signed in: for pages that everybody may open. */
export function signedIn(asking: Asking): Promise<SignedIn | null> {
  const known = lookups.get(asking.context);
  if (known) return known;
  const lookup = lookUp(asking);
  lookups.set(asking.context, lookup);
  return lookup;
}

/** The first line of a loader or action of a public page. */
export const visitor = async (asking: Asking): Promise<Actor | null> => (await signedIn(asking))?.actor ?? null;

/**
 * The first line of every other loader and action. Without a session a page leads to the sign-in and back again, and a
 * form waits there until it can be sent anew.
 */
export const requireActor = async (asking: Asking): Promise<Actor> => (await requireSignedIn(asking)).actor;

export async function requireSignedIn(asking: Asking): Promise<SignedIn> {
  const found = await signedIn(asking);
  if (found) return found;
  if (asking.request.method !== "GET") throw await answerToLostSession(asking);
  const { pathname, search } = new URL(asking.request.url);
  throw leadToSignIn(pathname + search, clearSession());
}

const leadToSignIn = (from: string, cookie: string): Response =>
  redirect(signInHref(from), { status: 303, headers: { "Set-Cookie": cookie } });

/** More than any form of ours holds, in characters: nobody may use us as a store. */
const LARGEST_HELD_FORM = 200_000;

/**
 * A form that was sent after its session had ended: what was written is kept for whoever sat at this browser while they
 * sign in again, and nothing is changed. Where nobody has, nothing is kept. Autosave is told plainly instead, for the page with the words is still open.
 */
async function answerToLostSession({ request, context }: Asking): Promise<Response> {
  const sitter = readSitter(request);
  if (sitter === null || request.headers.has("X-Autosave")) return forbidden();
  const form = await receiveTexts(request);
  const fields = [...form.entries()].flatMap(([name, value]) => (typeof value === "string" ? [{ name, value }] : []));
  const size = fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  if (size === 0 || size > LARGEST_HELD_FORM) return forbidden();
  const { pathname, search } = new URL(request.url);
  const token = await holdForm({ path: pathname + search, fields }, sitter, context.arrivedAt);
  return leadToSignIn("/held", serializeHeldForm(token));
}
