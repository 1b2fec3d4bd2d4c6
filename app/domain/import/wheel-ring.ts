import type { WheelRingName } from "#domain/calendar/wheel-rings";
import type { ImportFile } from "#domain/import/sample-format";

type Owned = Pick<ImportFile["yearlyWheel"][number], "title" | "owner" | "ownerLabel">;

/** The ring of the yearly wheel that an event of the import format belongs to, by whose event it is. */
export function wheelRing(
  { title, owner, ownerLabel }: Owned,
  { associations, partnershipTables }: Pick<ImportFile, "associations" | "partnershipTables">,
): WheelRingName {
  const isOwner = ({ id }: { id: string }) => id === owner;
  if (partnershipTables.some(isOwner)) return "tables";
  if (/avustus/i.test(title)) return "grants";
  return associations.some(isOwner) || /yhdistykset|kattojärjestöt/.test(ownerLabel) ? "associations" : "city";
}
