import mongoose from "mongoose";

/** The driver's own view of the connected database, for work on whole collections that goes past the models. */
export function openedDatabase() {
  const { db } = mongoose.connection;
  if (!db) throw new Error("the database is not connected");
  return db;
}
