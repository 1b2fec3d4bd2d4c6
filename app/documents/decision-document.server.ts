import { buffer } from "node:stream/consumers";
import type { DecisionLetter } from "#i18n/decision-facts";
import { drawBlock } from "./draw-block.server";
import { drawFoot, drawIssuer, pagesOf } from "./sheet.server";
import { openTaggedPage } from "./tagged-page.server";

/** The decision of one applicant as an accessible PDF in one language. */
export async function renderDecisionDocument(letter: DecisionLetter, now: Date): Promise<Buffer> {
  const { issuer, reference, title, locale, blocks } = letter;
  const doc = openTaggedPage({ title: `${title} ${reference}`, author: issuer, locale }, now);
  const content = buffer(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  drawIssuer(doc, root, issuer);
  for (const block of blocks) drawBlock(doc, root, block);
  root.end();
  for (const page of pagesOf(doc)) drawFoot(doc, page, letter);
  doc.end();
  return content;
}
