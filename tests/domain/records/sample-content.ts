import fc from "fast-check";
import { withValueAt } from "#domain/records/content";
import { RECORD_FIELDS, type Content, type FieldShape, type RecordKind } from "#domain/records/record-fields";

const text = fc.constantFrom("", "kahvia", "kahvia ja pullaa", "teetä", "ei mitään");
const code = fc.constantFrom("a", "b", "c", "d");
const codes = fc.uniqueArray(code);
const schedule = fc.constantFrom(
  { kind: "byAgreement" },
  { kind: "weekly", byDay: ["MO"], every: 1, except: [] },
  { kind: "weekly", byDay: ["TU"], every: 1, except: [], opensAt: "10:00" },
);
const picture = fc.constantFrom(null, { fileId: "f".repeat(24), alt: "Kuva", width: 100, height: 80 });

const one = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> => value.map((only) => [only]);

/** The values that may stand at each of a field's places. */
const VALUES: Record<Extract<FieldShape, string>, fc.Arbitrary<unknown[]>> = {
  words: one(text),
  phone: one(text),
  period: fc.tuple(text, text),
  registerNumber: one(text),
  list: one(codes),
  organisations: one(codes),
  yesNo: one(fc.boolean()),
  task: one(fc.boolean()),
  national: one(fc.constantFrom("local", "national")),
  knowledge: one(fc.constantFrom("yes", "no", "unknown")),
  number: one(fc.constantFrom(null, 0, 12, 300)),
  schedule: one(schedule),
  picture: one(picture),
  facilities: one(fc.constantFrom([], [{ code: "sauna", answer: "yes", note: "" }])),
  price: one(fc.constantFrom({ kind: "unknown", condition: "" }, { kind: "free", condition: "" })),
  hours: one(fc.constantFrom([], [{ weekday: "MO", opensAt: "08:00", closesAt: "20:00" }])),
  cost: fc.tuple(fc.constantFrom(null, 0, 500), text),
  accessibility: codes.chain((yes) => codes.map((no) => [yes, no.filter((other) => !yes.includes(other))])),
};

const valuesOf = (shape: FieldShape): fc.Arbitrary<unknown[]> =>
  typeof shape === "object" ? one("codes" in shape ? codes : code) : VALUES[shape];

/** A whole content of a kind of record. */
export const contentOf = (kind: RecordKind): fc.Arbitrary<Content> =>
  fc
    .tuple(...RECORD_FIELDS[kind].map(({ shape }) => valuesOf(shape)))
    .map((all) =>
      RECORD_FIELDS[kind].reduce<Content>(
        (content, { paths }, index) =>
          paths.reduce((filled, path, place) => withValueAt(filled, path, all[index]?.[place]), content),
        {},
      ),
    );
