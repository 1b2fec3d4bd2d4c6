import type { SignedIn } from "#auth/actor.server";
import type { Locale } from "#domain/shared/locales";
import { listSessions, SESSION_IDLE } from "#models/session.server";

export type SessionRow = { id: string; device: string; startedAt: Date; lastSeenAt: Date; isCurrent: boolean };
export type AccountView = { email: string; name: string; locale: Locale; version: number; sessions: SessionRow[] };

/** A person's own details and the devices they are signed in on; sessions that have fallen silent are over. */
export async function loadAccount({ person, session }: SignedIn, now: Date): Promise<AccountView> {
  const all = await listSessions(person._id);
  const living = all.filter(
    ({ expiresAt, lastSeenAt }) => expiresAt > now && lastSeenAt.getTime() + SESSION_IDLE > now.getTime(),
  );
  return {
    email: person.email,
    name: person.name,
    locale: person.locale,
    version: person.__v,
    sessions: living.map(({ _id, device, startedAt, lastSeenAt }) => ({
      id: _id,
      device,
      startedAt,
      lastSeenAt,
      isCurrent: _id === session._id,
    })),
  };
}
