import { expect, test } from "vitest";
import { renderDecisionDocument } from "#documents/decision-document.server";
import type { DocumentBlock } from "#i18n/decision-facts";
import { drawn } from "#tests/support/pdf-text";

const SENTENCE: DocumentBlock = { kind: "paragraph", text: "Avustuksella voi maksaa toiminnan kuluja." };

async function pagesWith(before: number): Promise<number> {
  const blocks: DocumentBlock[] = [...Array<DocumentBlock>(before).fill(SENTENCE), { kind: "newPart" }, SENTENCE];
  const letter = { locale: "fi" as const, title: "Päätös", issuer: "Pieksämäki", reference: "PKS-2027-0001", blocks };
  const file = await renderDecisionDocument(letter, new Date("2027-04-08T09:00:00Z"));
  return file.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
}

test("a new part begins a page of its own, and leaves none nearly empty before it", async () => {
  expect(await Promise.all([1, 25, 34].map(pagesWith))).toEqual([1, 2, 2]);
});

/** Where rows of facts begin: the rules between them, from the top of the page. */
async function rulesOver(label: string): Promise<number[]> {
  const items = [label, "Lähetetty"].map((each) => ({ label: each, value: "12.5.2027" }));
  const letter = { locale: "fi" as const, title: "Päätös", issuer: "Pieksämäki", reference: "PKS-2027-0001" };
  const file = await renderDecisionDocument({ ...letter, blocks: [{ kind: "facts", items }] }, new Date(0));
  return [...drawn(file.toString("latin1")).matchAll(/^[\d.]+ ([\d.]+) m$/gm)].map(([, y]) => Number(y));
}

test("a label of two lines makes its row as high as it is", async () => {
  const [first = 0, second = 0] = await rulesOver("Päätöksen päivä");
  const [above = 0, below = 0] = await rulesOver("Päätöksen päivä ja sen järjestysnumero");
  expect(below - above).toBeGreaterThan(second - first + 10);
});
