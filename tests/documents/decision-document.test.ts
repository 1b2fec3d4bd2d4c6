import { expect, test } from "vitest";
import { renderDecisionDocument } from "#documents/decision-document.server";
import type { DocumentBlock } from "#i18n/decision-facts";

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
