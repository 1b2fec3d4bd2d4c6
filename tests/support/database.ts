import { randomBytes } from "node:crypto";
import mongoose from "mongoose";
import { afterAll, beforeAll, inject } from "vitest";
import { connect, disconnect } from "#models/connection.server";
import { syncIndexes } from "#models/sync-indexes.server";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";

const FOUNDED = new Date("2026-01-01T10:00:00Z");

/**
 * Gives the test file a database of its own on the run's engine, with every index and taxonomy in place; dropped after the last test.
 * Call it once at the top of the file.
 * @returns its address, for processes that the test starts.
 */
export function testDatabase(): { uri: string } {
  const uri = addressOfNewDatabase();
  beforeAll(async () => {
    await connect(uri);
    await syncIndexes();
    await foundTaxonomies(FOUNDED);
  });
  afterAll(async () => {
    await mongoose.connection.dropDatabase();
    await disconnect();
  });
  return { uri };
}

/** The address of a database nobody else uses, for a test that connects by itself. */
export function addressOfNewDatabase(): string {
  const uri = new URL(inject("databaseUri"));
  uri.pathname = `/test_${randomBytes(6).toString("hex")}`;
  return uri.toString();
}
