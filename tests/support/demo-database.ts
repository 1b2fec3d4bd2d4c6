import { createConnection } from "mongoose";

/** Where on the run's engine the demo stands that nobody changes. */
export function demoDatabaseOf(databaseUri: string): string {
  const uri = new URL(databaseUri);
  uri.pathname = "/demo";
  return uri.toString();
}

/** Copies every document of one database into another, empty one; indexes are made by whoever starts on it. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const [source, target] = await Promise.all([createConnection(from).asPromise(), createConnection(to).asPromise()]);
  for (const { name } of await source.listCollections()) {
    const documents = await source.collection(name).find().toArray();
    if (documents.length > 0) await target.collection(name).insertMany(documents);
  }
  await Promise.all([source.close(), target.close()]);
}
