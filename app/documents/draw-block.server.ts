import { BOTTOM_MARGIN, INK, LINE, MARGIN, SOFT, SPRUCE, type FontName, type TaggedPage } from "./tagged-page.server";
import type { DocumentBlock } from "#i18n/decision-facts";

type Style = { font: FontName; size: number; color: string; before: number; after: number };

const HEADINGS: Record<1 | 2 | 3, Style> = {
  1: { font: "bold", size: 22, color: SPRUCE, before: 26, after: 8 },
  2: { font: "bold", size: 14.5, color: SPRUCE, before: 20, after: 5 },
  3: { font: "semibold", size: 11.5, color: INK, before: 11, after: 2 },
};
const BODY: Style = { font: "regular", size: 11, color: INK, before: 0, after: 7 };
const STRONG: Style = { font: "bold", size: 13, color: INK, before: 4, after: 9 };
const LABEL_WIDTH = 150;
const LINE_GAP = 2.5;

const widthOf = (doc: TaggedPage): number => doc.page.width - 2 * MARGIN;
const bottomOf = (doc: TaggedPage): number => doc.page.height - BOTTOM_MARGIN;

/** Each run of text ends with a space, so that words of neighbouring runs do not join for a screen reader. */
const spoken = (text: string): string => `${text} `;

type Element = ReturnType<TaggedPage["struct"]>;

/** Adds one block of the document, seen and in the structure tree. */
export function drawBlock(doc: TaggedPage, root: Element, block: DocumentBlock): void {
  switch (block.kind) {
    case "heading":
      return drawHeading(doc, root, block.level, block.text);
    case "paragraph":
      return drawText(doc, root, "P", block.text, block.strong ? STRONG : BODY);
    case "facts":
      return drawFacts(doc, root, block.items);
    case "list":
      return drawList(doc, root, block.items);
    case "newPart":
      if (doc.y > bottomOf(doc) / 3) doc.addPage();
      return;
  }
}

/** A heading never stands at the foot of a page alone or with a single line: half a list is read as the whole. */
function drawHeading(doc: TaggedPage, root: Element, level: 1 | 2 | 3, text: string): void {
  const style = HEADINGS[level];
  if (doc.y + style.before + style.size * 6 > bottomOf(doc)) doc.addPage();
  drawText(doc, root, `H${level}`, text, doc.y === MARGIN ? { ...style, before: 0 } : style);
}

function drawText(doc: TaggedPage, root: Element, type: string, text: string, style: Style): void {
  doc.y += style.before;
  root.add(
    doc.struct(type, {}, () => {
      doc.font(style.font).fontSize(style.size).fillColor(style.color);
      doc.text(spoken(text), MARGIN, doc.y, { width: widthOf(doc), lineGap: LINE_GAP });
    }),
  );
  doc.y += style.after;
}

/** Label and value side by side, row under row, with a hairline between them. */
function drawFacts(doc: TaggedPage, root: Element, items: { label: string; value: string }[]): void {
  const list = doc.struct("L");
  root.add(list);
  const valueWidth = widthOf(doc) - LABEL_WIDTH;
  const labelWidth = LABEL_WIDTH - 12;
  const dim = () => doc.font("regular").fontSize(10.5).fillColor(SOFT);
  const clear = () => doc.font("semibold").fontSize(11).fillColor(INK);
  doc.y += 2;
  for (const { label, value } of items) {
    const height = Math.max(
      dim().heightOfString(spoken(label), { width: labelWidth, lineGap: LINE_GAP }),
      clear().heightOfString(spoken(value), { width: valueWidth, lineGap: LINE_GAP }),
    );
    if (doc.y + height > bottomOf(doc)) doc.addPage();
    const top = doc.y;
    drawRule(doc, top);
    const part = (type: string, x: number, width: number, look: () => unknown, text: string) =>
      doc.struct(type, {}, () => {
        look();
        doc.text(spoken(text), x, top + 4, { width, lineGap: LINE_GAP });
      });
    list.add(
      doc.struct("LI", {}, [
        part("Lbl", MARGIN, labelWidth, dim, label),
        part("LBody", MARGIN + LABEL_WIDTH, valueWidth, clear, value),
      ]),
    );
    doc.y = top + height + 7;
  }
  list.end();
  drawRule(doc, doc.y);
  doc.y += 10;
}

/** A decoration that a screen reader need not hear of. */
function drawRule(doc: TaggedPage, y: number): void {
  doc.markContent("Artifact", { type: "Layout" });
  doc
    .moveTo(MARGIN, y)
    .lineTo(doc.page.width - MARGIN, y)
    .lineWidth(0.5)
    .strokeColor(LINE)
    .stroke();
  doc.endMarkedContent();
}

function drawList(doc: TaggedPage, root: Element, items: string[]): void {
  const list = doc.struct("L");
  root.add(list);
  for (const item of items) {
    doc.font("regular").fontSize(BODY.size);
    // A dot and the words it belongs to stand on the same page.
    const height = doc.heightOfString(spoken(item), { width: widthOf(doc) - 14, lineGap: LINE_GAP });
    if (doc.y + height > bottomOf(doc)) doc.addPage();
    doc.fillColor(INK);
    const top = doc.y;
    list.add(
      doc.struct("LI", {}, [
        doc.struct("Lbl", {}, () => void doc.text(spoken("•"), MARGIN, top, { lineBreak: false })),
        doc.struct("LBody", {}, () => {
          doc.text(spoken(item), MARGIN + 14, top, { width: widthOf(doc) - 14, lineGap: LINE_GAP });
        }),
      ]),
    );
    doc.y += 2;
  }
  list.end();
  doc.y += BODY.after;
}
