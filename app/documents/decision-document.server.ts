import { buffer } from "node:stream/consumers";
import type { DecisionLetter } from "#i18n/decision-letter";
import { decisionDocument } from "#i18n/messages/decision-document";
import { drawBlock } from "./draw-block.server";
import { MARGIN, openTaggedPage, SOFT, SPRUCE, type TaggedPage } from "./tagged-page.server";

/** The decision of one applicant as an accessible PDF in one language. */
export async function renderDecisionDocument(letter: DecisionLetter, now: Date): Promise<Buffer> {
  const { issuer, reference, title, locale, blocks } = letter;
  const doc = openTaggedPage({ title: `${title} ${reference}`, author: issuer, locale }, now);
  const content = buffer(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  root.add(
    doc.struct("P", {}, () => {
      doc.font("bold").fontSize(13).fillColor(SPRUCE).text(`${issuer} `, MARGIN, MARGIN);
    }),
  );
  for (const block of blocks) drawBlock(doc, root, block);
  root.end();
  drawFeet(doc, letter);
  doc.end();
  return content;
}

/** Who, which case and which page stand at the foot of every sheet: sheets get separated. */
function drawFeet(doc: TaggedPage, { issuer, reference, locale }: DecisionLetter): void {
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    doc.page.margins.bottom = 0;
    const y = doc.page.height - 44;
    const width = doc.page.width - 2 * MARGIN;
    doc.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    doc.font("regular").fontSize(9).fillColor(SOFT);
    doc.text(`${issuer} · ${reference}`, MARGIN, y, { width, lineBreak: false });
    const page = decisionDocument[locale].page({ page: index + 1, count });
    doc.text(page, MARGIN, y, { width, align: "right", lineBreak: false });
    doc.endMarkedContent();
  }
}
