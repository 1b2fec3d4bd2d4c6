import mongoose from "mongoose";

mongoose.set("strictQuery", "throw");
mongoose.set("sanitizeFilter", false);

/** The embedded engine is reached over a Unix socket and is no replica set: there a majority is the one node. */
const isEmbedded = (uri: string): boolean => uri.startsWith("mongodb://%2F");

/**
 * Connects this process to the database; a second call while connected changes nothing. Every write waits for the
 * journal: without it the embedded engine lost confirmed writes when killed.
 */
export async function connect(uri: string): Promise<void> {
  await mongoose.connect(uri, {
    autoIndex: false,
    autoCreate: false,
    serverSelectionTimeoutMS: 10_000,
    writeConcern: { w: isEmbedded(uri) ? 1 : "majority", journal: true },
    readConcern: { level: "local" },
    readPreference: "primary",
    retryWrites: !isEmbedded(uri),
  });
}

export const disconnect = (): Promise<void> => mongoose.disconnect();

/** The name of the database this process is connected to: what is kept in memory belongs to it. */
export const databaseName = (): string => `${mongoose.connection.host}/${mongoose.connection.name}`;
