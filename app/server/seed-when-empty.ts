import mongoose from "mongoose";
import { syncIndexes } from "#models/sync-indexes.server";
import type { Say } from "#server/say";

/** Says that demo data is being loaded; it is gone once all of it is there. */
const MARKER = "demoSeedUnderWay";

/** Loads the demo data into an empty database. A database that already holds anything is left alone. */
export async function seedWhenEmpty(say: Say): Promise<void> {
  if (await wasInterrupted()) {
    say("An earlier loading of the demo data was interrupted; starting it afresh.");
    await mongoose.connection.dropDatabase();
    await syncIndexes();
  }
  if (!(await isEmpty())) return say("The database holds data already and is left as it is.");
  const done = say.begin("Loading the demo data …");
  const { seedDemo } = await import("#server/seed-demo");
  await mongoose.connection.collection(MARKER).insertOne({ startedAt: new Date() });
  await seedDemo();
  await mongoose.connection.collection(MARKER).drop();
  done("Loaded the demo data");
}

/** Only a database that was empty ever carries the marker, so whatever stands beside it is half a demo. */
async function wasInterrupted(): Promise<boolean> {
  return (await mongoose.connection.collection(MARKER).findOne()) !== null;
}

/** Taxonomies that nobody has edited since they were founded are nobody's data. */
const TAXONOMIES = "taxonomies";
const EDITED = { "history.1": { $exists: true } };

export async function isEmpty(): Promise<boolean> {
  for (const { name } of await mongoose.connection.listCollections())
    if ((await mongoose.connection.collection(name).findOne(name === TAXONOMIES ? EDITED : {})) !== null) return false;
  return true;
}
