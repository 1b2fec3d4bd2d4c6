import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlaps, type FundedApplication } from "#domain/grants/double-funding/overlaps";
import { samePurpose } from "#domain/grants/double-funding/purpose-words";
import { plainDate } from "#domain/shared/plain-date";

const camp = "Nuorten melontaleiri Kiskolan rannassa";
const application = (sequence: number, facts: Partial<FundedApplication> = {}): FundedApplication => ({
  caseNumber: `PKS-2027-000${sequence}`,
  associationId: "kulkijat",
  associationName: "Kiskolan Kulkijat ry",
  programmeId: `programme-${sequence}`,
  year: 2027,
  title: "Hanke",
  purpose: "",
  startsOn: plainDate("2027-06-01"),
  endsOn: plainDate("2027-08-31"),
  costLines: [],
  ...facts,
});
const autumn = { startsOn: plainDate("2027-09-01"), endsOn: plainDate("2027-12-31") };
const rent = (payee: string | null) => ({ costLines: [{ name: "Tilavuokra", payee }] });
const surenessOf = (...applications: FundedApplication[]) => overlaps(applications).map(({ sureness }) => sureness);

describe("the same thing asked for twice", () => {
  test("is likely where purpose and time are the same, in other words and forms", () => {
    const again = "Melontaleirin järjestäminen nuorille";
    expect(overlaps([application(2, { purpose: again }), application(1, { purpose: camp })])).toEqual([
      {
        ...{ a: "PKS-2027-0001", b: "PKS-2027-0002", sureness: "likely" },
        why: [
          { kind: "purpose", words: ["nuorten", "melontaleiri"] },
          { kind: "period", from: "2027-06-01", to: "2027-08-31" },
        ],
      },
    ]);
  });
  test("is likely where the same payee is paid at the same time", () => {
    const [overlap] = overlaps([
      application(1, rent("Savon Hallit Oy")),
      application(2, { costLines: [{ name: "Salivuorot", payee: "Savon hallit oy" }] }),
    ]);
    expect([overlap?.sureness, overlap?.why[0]]).toMatchObject(["likely", { kind: "costLine", by: "payee" }]);
  });
  test("is not seen in rents to two landlords, and is where none is told", () => {
    expect(
      surenessOf(application(1, rent("Savon Hallit Oy")), application(2, { ...rent("Seurakunta"), ...autumn })),
    ).toEqual([]);
    expect(surenessOf(application(1, rent(null)), application(2, rent("Seurakunta")))).toEqual(["likely"]);
  });
  test("is less sure at other times, and possible where the time is not known", () => {
    const one = application(1, { purpose: camp });
    expect(surenessOf(one, application(2, { purpose: camp, ...autumn }))).toEqual(["slight"]);
    expect(surenessOf(one, application(2, { purpose: camp, startsOn: null }))).toEqual(["possible"]);
    const both = { purpose: camp, ...rent("Leirikeskus") };
    expect(surenessOf(application(1, both), application(2, { ...both, ...autumn }))).toEqual(["possible"]);
    expect(surenessOf(one, application(2))).toEqual(["slight"]);
  });
  test("is no alarm where the same yearly grant comes again", () => {
    const yearly = { programmeId: "sport", purpose: camp, ...rent("Leirikeskus") };
    const lastYear = { year: 2026, startsOn: plainDate("2026-01-01"), endsOn: plainDate("2026-12-31") };
    expect(surenessOf(application(1, { ...yearly, ...lastYear }), application(2, yearly))).toEqual([]);
    const longer = { ...lastYear, endsOn: plainDate("2027-06-30") };
    expect(surenessOf(application(1, { ...yearly, ...longer }), application(2, yearly))).toEqual(["likely"]);
    expect(
      surenessOf(application(1, { programmeId: "sport", ...longer }), application(2, { programmeId: "sport" })),
    ).toEqual([]);
  });
  test("is not seen in what every application says, or in the association's own name", () => {
    expect(samePurpose("Yhdistyksen toiminta vuonna 2027", "Avustus yhdistyksen toimintaan", "")).toEqual([]);
    const [summer, winter] = ["Virtasalmen Puhallinorkesteri retkeilee", "Virtasalmen Puhallinorkesteri talvella"];
    expect(samePurpose(summer, winter, "Virtasalmen Puhallinorkesteri ry")).toEqual([]);
    expect(samePurpose(summer, winter, "")).toEqual(["virtasalmen", "puhallinorkesteri"]);
  });

  const some = fc
    .array(
      fc.record({
        associationId: fc.constantFrom("a", "b"),
        purpose: fc.constantFrom(camp, "Kuoron joululevy ja konsertti", ""),
        programmeId: fc.constantFrom("p", "q"),
        year: fc.constantFrom(2026, 2027),
      }),
      { maxLength: 8 },
    )
    .map((all) => all.map((facts, at) => application(at + 1, facts)));

  test("is looked for within one association, once for each pair, in any order", () => {
    fc.assert(
      fc.property(some, (applications) => {
        const found = overlaps(applications);
        const ownerOf = new Map(applications.map((one) => [one.caseNumber, one.associationId]));
        for (const { a, b } of found) expect([ownerOf.get(a), a < b]).toEqual([ownerOf.get(b), true]);
        expect(new Set(found.map(({ a, b }) => `${a} ${b}`)).size).toBe(found.length);
        expect(overlaps(applications.toReversed())).toEqual(found);
      }),
    );
  });
});
