import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BesideField } from "#components/grants/beside-field";
import type { ListedSupplement } from "#components/grants/supplement-list";

const AT = new Date("2027-02-10T10:00:00Z");

function beside(answer: string | null, answeredAt: Date | null, isAwaited = true): string {
  const question = { id: "q1", subject: "core:iban", named: null, text: "Mikä tili?", answer, changes: [] };
  const asked: ListedSupplement = {
    ...{ id: "s1", questions: [question], files: [], answerFiles: [], isLate: false },
    ...{ dueOn: "2027-02-20", requestedAt: AT, requestedBy: "Sari", answeredAt, answeredBy: answeredAt && "Oskari" },
  };
  return renderToStaticMarkup(<BesideField subject="core:iban" items={[asked]} isAwaited={isAwaited} />);
}

test("what was answered in the field, without a word, is awaited no more", () => {
  expect(beside(null, null)).toContain("Vastausta odotetaan 20.2.2027");
  expect(beside(null, AT)).not.toContain("odotetaan");
  expect(beside(null, null, false)).toContain("Ei vastausta");
  expect(beside(null, null, false)).not.toContain("odotetaan");
  expect(beside(null, AT)).toContain("Täydennetty 10.2.2027");
  expect(beside("Uusi tili.", AT)).toContain("Uusi tili.");
});
