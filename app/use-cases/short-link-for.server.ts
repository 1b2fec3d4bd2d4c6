import { randomInt } from "node:crypto";
import { SHORT_CODE_ALPHABET, SHORT_CODE_LENGTH, shortCodeOf, type LinkTarget } from "#domain/links/short-code";
import { isDuplicateKey } from "#models/save.server";
import { ShortLinkModel, type ShortLink } from "#models/short-link.server";

const randomCode = (): string =>
  shortCodeOf(Array.from({ length: SHORT_CODE_LENGTH }, () => randomInt(SHORT_CODE_ALPHABET.length)));

const MOST_TRIES = 8;

/**
 * The short code of a record, always the same one. It is made when it is first asked for, in one write that either makes
 * it or finds it made: of two who ask at once the later is told the earlier's.
 */
export async function shortLinkFor({ kind, recordId }: LinkTarget, now: Date, newCode = randomCode): Promise<string> {
  const known = await ShortLinkModel.findOne({ kind, recordId })
    .select({ _id: 1 })
    .lean<Pick<ShortLink, "_id">>()
    .exec();
  if (known) return known._id;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      const made = await ShortLinkModel.findOneAndUpdate(
        { kind, recordId },
        { $setOnInsert: { _id: newCode(), createdAt: now } },
        { upsert: true, returnDocument: "after" },
      )
        .lean<ShortLink>()
        .exec();
      return made._id;
    } catch (error) {
      // The code is taken, or somebody else made one for this record in the same moment: the next try settles both.
      if (!isDuplicateKey(error)) throw error;
    }
  }
  throw new Error(`no free short code in ${MOST_TRIES} tries`);
}
