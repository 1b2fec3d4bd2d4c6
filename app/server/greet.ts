import type { Environment } from "#env.server";
import type { Say } from "#server/say";

/** The last lines of a start: in demo mode whom to sign in as, and where to go. */
export async function greet(settings: Environment, seconds: number, say: Say): Promise<void> {
  if (settings.demo) await introduceDemoPeople(say);
  say(`\nKumppani is ready at ${settings.publicUrl} (${seconds.toFixed(1)} s). Ctrl-C stops it.`);
}

async function introduceDemoPeople(say: Say): Promise<void> {
  const { demoPeople } = await import("#server/seed-demo");
  const width = Math.max(...demoPeople.map(({ role }) => role.length));
  say("\nSign in as one of the demo people; the code comes to the demo mailbox, linked on every page:");
  for (const { role, name, email } of demoPeople) say(`  ${role.padEnd(width)}  ${email}  (${name})`);
}
