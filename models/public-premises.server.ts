import { PremisesModel, type Premises } from "#models/premises.server";

// Everything that is public of the places one can ask for. Who uses them, and who keeps them, never leaves by this door.

const KEYS = [
  ...["_id", "municipality", "externalId", "updatedAt", "names", "village", "address", "capacity", "facilities"],
  ...["prices", "hours", "openingNote", "howToBook", "notes", "leadDays", "contact"],
] as const;

export type PublicPremises = Omit<Premises, "bookings" | "keepers" | "history" | "versions">;

/** Every public place, one after another, in an order that holds. */
export async function* eachPremises({ municipality }: { municipality: string | null }): AsyncGenerator<PublicPremises> {
  const places = PremisesModel.find({ status: "published", ...(municipality === null ? {} : { municipality }) })
    .sort({ _id: 1 })
    .select(Object.fromEntries(KEYS.map((key) => [key, 1])))
    .lean<PublicPremises[]>();
  for await (const place of places.cursor()) yield place;
}
