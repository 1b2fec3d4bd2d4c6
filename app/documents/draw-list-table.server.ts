import type { ListCell, ListColumn, MeetingList } from "#i18n/meeting-list";
import {
  BOTTOM_MARGIN,
  INK,
  LANGUAGE_TAG,
  LINE,
  MARGIN,
  SOFT,
  type FontName,
  type TaggedPage,
} from "./tagged-page.server";

type Element = ReturnType<TaggedPage["struct"]>;
type Place = { x: number; width: number; numeric: boolean; head: string };

const SIZE = 9.5;
const GAP = 12;
const PADDING = 4;
const LINE_GAP = 1.5;

function placesOf(doc: TaggedPage, columns: readonly ListColumn[]): Place[] {
  const full = doc.page.width - 2 * MARGIN;
  let x = MARGIN;
  return columns.map(({ head, width, numeric = false }) => {
    const place = { x, width: full * width - GAP, numeric, head };
    x += full * width;
    return place;
  });
}

const alignOf = ({ numeric }: Place) => (numeric ? "right" : "left");

/** Text that a screen reader does not hear twice: the heads again on a next page, and lines between rows. */
function asDecoration(doc: TaggedPage, type: "Layout" | "Pagination", draw: () => void): void {
  doc.markContent("Artifact", { type });
  draw();
  doc.endMarkedContent();
}

function drawRule(doc: TaggedPage, y: number): void {
  asDecoration(doc, "Layout", () => {
    doc
      .moveTo(MARGIN, y)
      .lineTo(doc.page.width - MARGIN, y)
      .lineWidth(0.5)
      .strokeColor(LINE)
      .stroke();
  });
}

const useHeadFont = (doc: TaggedPage) => doc.font("semibold").fontSize(SIZE).fillColor(SOFT);

const useRowFont = (doc: TaggedPage, font: FontName) => doc.font(font).fontSize(SIZE).fillColor(INK);

/** How high the highest of these texts stands, in the font at hand. */
const heightOf = (doc: TaggedPage, places: readonly Place[], texts: readonly string[]): number =>
  Math.max(...places.map(({ width }, at) => doc.heightOfString(texts[at] ?? "", { width, lineGap: LINE_GAP })));

/**
 * A table of texts that goes on over as many pages as it takes, its heads at the top of each; the heads are cells once and
 * decoration after that. A row stays whole where a page has room for it.
 * @param breathe called between pages, so that the process can do its other work.
 */
export async function drawListTable(
  doc: TaggedPage,
  root: Element,
  { columns, rows, totals }: MeetingList["table"],
  breathe: () => Promise<unknown>,
): Promise<void> {
  const places = placesOf(doc, columns);
  const table = doc.struct("Table");
  root.add(table);
  drawHeads(doc, table, places);
  const onNewPage = () => {
    repeatHeads(doc, places);
    useRowFont(doc, "regular");
  };
  doc.on("pageAdded", onNewPage);
  const body = doc.struct("TBody");
  table.add(body);
  for (const [number, row] of rows.entries()) {
    drawRow(doc, body, places, row, "regular");
    if (number % 15 === 14) await breathe();
  }
  body.end();
  const foot = doc.struct("TFoot");
  table.add(foot);
  drawRow(doc, foot, places, totals, "bold");
  foot.end();
  table.end();
  doc.off("pageAdded", onNewPage);
  drawRule(doc, doc.y);
}

function drawHeads(doc: TaggedPage, table: Element, places: readonly Place[]): void {
  useHeadFont(doc);
  const height = heightOf(
    doc,
    places,
    places.map(({ head }) => head),
  );
  if (doc.y + height * 4 > doc.page.height - BOTTOM_MARGIN) doc.addPage();
  const top = doc.y;
  const cells = places.map((place) =>
    doc.struct("TH", { scope: "Column" }, () => {
      useHeadFont(doc).text(`${place.head} `, place.x, top, { width: place.width, align: alignOf(place) });
    }),
  );
  table.add(doc.struct("THead", {}, [doc.struct("TR", {}, cells)]));
  doc.y = top + height + PADDING;
}

/** On a page that has just been begun, also in the middle of a long text: what goes on there starts under the heads. */
function repeatHeads(doc: TaggedPage, places: readonly Place[]): void {
  const top = MARGIN;
  useHeadFont(doc);
  const height = heightOf(
    doc,
    places,
    places.map(({ head }) => head),
  );
  asDecoration(doc, "Pagination", () => {
    for (const place of places) doc.text(place.head, place.x, top, { width: place.width, align: alignOf(place) });
  });
  doc.page.margins.top = top + height + PADDING;
  doc.y = doc.page.margins.top;
}

const textOf = (cell: ListCell = ""): string => (typeof cell === "string" ? cell : cell.text);

/** What a cell is to a screen reader: the first names its row, and one in another language says which. */
const roleOf = (cell: ListCell | undefined, at: number) => ({
  ...(at === 0 ? { scope: "Row" as const } : {}),
  ...(typeof cell === "object" && cell.lang ? { lang: LANGUAGE_TAG[cell.lang] } : {}),
});

function drawRow(doc: TaggedPage, body: Element, places: readonly Place[], row: readonly ListCell[], font: FontName) {
  useRowFont(doc, font);
  const height = heightOf(doc, places, row.map(textOf)) + 2 * PADDING;
  if (doc.y + height > doc.page.height - BOTTOM_MARGIN) doc.addPage();
  drawRule(doc, doc.y);
  const { page } = doc;
  const top = doc.y + PADDING;
  let end = top + height - PADDING;
  const cells = places.map((place, at) =>
    doc.struct(at === 0 ? "TH" : "TD", roleOf(row[at], at), () => {
      const { x, width } = place;
      useRowFont(doc, font).text(`${textOf(row[at])} `, x, top, { width, align: alignOf(place), lineGap: LINE_GAP });
      // The last one may have gone on to a next page.
      if (doc.page !== page) end = doc.y + PADDING;
    }),
  );
  body.add(doc.struct("TR", {}, cells));
  doc.y = end;
}
