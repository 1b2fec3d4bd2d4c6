import { days } from "#domain/shared/durations";
import { deleteFile, findAbandonedUploads } from "#models/stored-file.server";

/** Removes uploads that no record took within a day. Returns how many. */
export async function sweepAbandonedUploads(now: Date): Promise<number> {
  const abandoned = await findAbandonedUploads(new Date(now.getTime() - days(1)));
  for (const fileId of abandoned) await deleteFile(fileId);
  return abandoned.length;
}
