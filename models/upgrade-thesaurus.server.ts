import { FOUNDING_CONCEPTS } from "#domain/search/thesaurus/founding";
import { bySystem, chronicle } from "#models/chronicle.server";
import { ThesaurusConceptModel } from "#models/thesaurus-concept.server";

/** Words by which an earlier program's coordinators edited a concept, which tell nothing of what helps beside it. */
const EARLIER = { words: { $ne: null }, "words.beside": { $exists: false } };

/**
 * Gives every concept that was edited under an earlier program the concepts beside it that it has in a new installation. Run
 * at the start; a second run finds nothing to do.
 */
export async function upgradeThesaurus(now: Date): Promise<void> {
  for await (const record of ThesaurusConceptModel.find(EARLIER).cursor()) {
    const founding = FOUNDING_CONCEPTS.find(({ code }) => code === record._id);
    record.set("words.beside", founding?.beside ?? []);
    record.markModified("words.beside");
    chronicle(record, { event: "upgrade" }, bySystem(now));
    await record.save();
  }
}
