import { setImmediate as breathe } from "node:timers/promises";
import { buffer } from "node:stream/consumers";
import type { MeetingList } from "#i18n/meeting-list";
import { drawBlock } from "./draw-block.server";
import { drawListTable } from "./draw-list-table.server";
import { drawFoot, drawIssuer, pagesOf } from "./sheet.server";
import { openTaggedPage } from "./tagged-page.server";

/**
 * The list for a meeting, or the extract from its minutes, as an accessible PDF in one language. Between pages others get
 * their turn: a list of two thousand lines must not keep the site waiting.
 */
export async function renderMeetingList(list: MeetingList, now: Date): Promise<Buffer> {
  const { issuer, reference, title, locale, before, table, after } = list;
  const doc = openTaggedPage({ title: `${title}, ${reference}`, author: issuer, locale, layout: "landscape" }, now);
  const content = buffer(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  drawIssuer(doc, root, issuer);
  for (const block of before) drawBlock(doc, root, block);
  if (table.rows.length > 0) await drawListTable(doc, root, table, breathe);
  for (const block of after) drawBlock(doc, root, block);
  root.end();
  for (const page of pagesOf(doc)) {
    drawFoot(doc, page, list);
    await breathe();
  }
  doc.end();
  return content;
}
