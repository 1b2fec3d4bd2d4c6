import { describe, expect, test } from "vitest";
import { columnsOf, suggestColumns, type CsvColumn } from "#domain/import/csv-columns";
import { recordsFromRow } from "#domain/import/csv-records";
import { inOrder, rowsOfTable } from "#domain/import/draft-rows";
import type { ImportedRecord } from "#domain/import/imported-record";
import { placeWords, wordIndex } from "#domain/import/place-words";
import { readCsv } from "#domain/import/read-csv";

const UNITS = [{ code: "sports", names: { fi: "Liikuntatoimi" } }];

/** One row of a table whose columns are ours, by the kind that its columns fit. */
function read(cells: Partial<Record<CsvColumn, string>>, kind: "association" | "activity") {
  const mapping = Object.keys(cells) as CsvColumn[];
  return recordsFromRow({ cells: Object.values(cells), fault: null }, { kind, mapping, units: UNITS });
}
const saidIn = (record: ImportedRecord | undefined) =>
  Object.fromEntries((record?.said ?? []).map(({ path, value }) => [path, value]));
function said(cells: Partial<Record<CsvColumn, string>>, kind: "association" | "activity") {
  const row = read(cells, kind);
  return row.ok ? saidIn(row.value[0]) : row.refusal;
}
const ACTIVITY = { association: "Kulkijat ry", title: "Lenkki" };

describe("a row about an association", () => {
  test("says what its cells say, and nothing of what is not there", () =>
    expect(
      said(
        {
          name: "Kulkijat ry",
          registerNumber: "990.001",
          businessId: "FI02427462",
          fields: "liikunta; ulkoilu",
          memberCount: "1 200",
          languages: "suomi, ruotsi, saame",
          contactEmail: "Kulkijat@Example.org",
          contactWebsite: "kulkijat.example.org",
          kind: "Vapaamuotoinen ryhmä",
        },
        "association",
      ),
    ).toEqual({
      name: "Kulkijat ry",
      registerNumber: "990001",
      businessId: "0242746-2",
      fields: ["liikunta", "ulkoilu"],
      memberCount: 1200,
      languages: ["fi", "sv", "saame"],
      "contact.email": "kulkijat@example.org",
      "contact.website": "https://kulkijat.example.org",
      kind: "informal",
    }));

  test("is known again by its number or its name where it has no id", () => {
    const idOf = (cells: Partial<Record<CsvColumn, string>>) => {
      const row = read(cells, "association");
      return row.ok && row.value[0]?.externalId;
    };
    expect(idOf({ id: "7", name: "Kulkijat ry" })).toBe("7");
    expect(idOf({ name: "Kulkijat ry", registerNumber: "990.001" })).toBe("number:990001");
    expect(idOf({ name: "Kiskolan Kulkijat ry" })).toBe(idOf({ name: "KISKOLAN KULKIJAT R.Y." }));
  });

  test("brings its forms of cooperation along", () => {
    const row = read(
      { id: "7", name: "Kulkijat ry", cooperationForms: "liikunta: allasvuorot | talkoot" },
      "association",
    );
    expect(
      row.ok && row.value.slice(1).map((record) => [record.label, saidIn(record)["unit"], record.belongsTo]),
    ).toEqual([
      ["Allasvuorot", "sports", { text: "7", isLoose: false }],
      ["Talkoot", "sports", { text: "7", isLoose: false }],
    ]);
  });

  test("waits for mending with everything that is wrong in it", () =>
    expect(
      said(
        {
          name: "Kulkijat ry",
          registerNumber: "12x",
          businessId: "0242746-3",
          contactEmail: "ei ole",
          memberCount: "monta",
        },
        "association",
      ),
    ).toEqual([
      { column: "registerNumber", code: "notARegisterNumber", param: "", value: "12x" },
      { column: "businessId", code: "wrongCheckDigit", param: "", value: "0242746-3" },
      { column: "memberCount", code: "notANumber", param: "", value: "monta" },
      { column: "contactEmail", code: "notAnEmail", param: "", value: "ei ole" },
    ]));

  test("needs a name", () =>
    expect(said({ name: "", description: "x" }, "association")).toEqual([
      { column: "name", code: "required", param: "", value: "" },
    ]));
});

describe("a row about an activity", () => {
  test("with weekdays repeats by the week, or by the month", () => {
    const week = {
      weekdays: "ma ja Torstaisin",
      opensAt: "9.30",
      closesAt: "11",
      seasonStart: "syyskuu",
      seasonEnd: "5",
    };
    expect(said({ ...ACTIVITY, ...week }, "activity")).toMatchObject({
      schedule: {
        kind: "weekly",
        byDay: ["MO", "TH"],
        opensAt: "09:30",
        closesAt: "11:00",
        season: { startMonth: 9, endMonth: 5 },
      },
    });
    expect(said({ ...ACTIVITY, weekdays: "to", nth: "viimeinen" }, "activity")).toMatchObject({
      schedule: { kind: "monthly", byDay: [{ nth: -1, weekday: "TH" }] },
    });
  });
  test("with a date happens then, and with words as they say", () => {
    expect(said({ ...ACTIVITY, startsOn: "1.2.2027" }, "activity")).toMatchObject({
      schedule: { kind: "dates", dates: [{ startsOn: "2027-02-01", endsOn: "2027-02-01" }] },
    });
    expect(said({ ...ACTIVITY, time: "parittomina viikkoina" }, "activity")).toMatchObject({
      schedule: { kind: "byAgreement", note: "parittomina viikkoina" },
    });
    expect(said(ACTIVITY, "activity")).not.toHaveProperty("schedule");
  });
  test.each([
    ["5 €/kerta", 500],
    ["Maksuton", 0],
    ["0", 0],
    ["kilometrikorvaus", null],
  ])("costs what its price says: %s", (price, amountCents) =>
    expect(said({ ...ACTIVITY, price }, "activity")).toMatchObject({ "cost.amountCents": amountCents }),
  );
  test("keeps a word about joining that we have none for out of the record, and tells of it", () => {
    const row = read({ ...ACTIVITY, registration: "Soita ensin" }, "activity");
    expect(row.ok && row.value[0]?.outside).toEqual([{ taxonomy: "registration", value: "Soita ensin" }]);
    expect(said({ ...ACTIVITY, registration: "Avoin. Tule mukaan!" }, "activity")).toMatchObject({
      registration: "open",
    });
  });
  test("tells each thing that is wrong with its time", () =>
    expect(said({ ...ACTIVITY, weekdays: "joskus", opensAt: "25", endsOn: "30.2.2027" }, "activity")).toMatchObject([
      { column: "weekdays", code: "unknownWord" },
      { column: "opensAt", code: "notATime" },
      { column: "endsOn", code: "notADate" },
    ]));
});

describe("the rows of a table", () => {
  const rowsOf = (text: string, kind: "association" | "activity") => {
    const table = readCsv(text);
    if (!table.ok) throw new Error(table.refusal);
    return rowsOfTable(table.value, { kind, mapping: suggestColumns(kind, table.value.headers), units: UNITS });
  };
  test("name an association once, and a number once", () =>
    expect(
      rowsOf("id;nimi;rekisterinumero\n1;A ry;990001\n1;B ry;\n3;C ry;990001\n", "association").map(
        ({ line, problems }) => [line, problems.map(({ code, param }) => `${code} ${param}`)],
      ),
    ).toEqual([
      [2, []],
      [3, ["duplicateId 2"]],
      [4, ["numberTwice 2"]],
    ]));
  test("tell by which cell two of them are the same", () => {
    const told = (text: string, kind: "association" | "activity" = "association") =>
      rowsOf(text, kind).flatMap(({ problems }) => problems.map(({ column, code, param }) => [column, code, param]));
    expect(told("nimi;rekisterinumero\nA ry;990001\nB ry;990001\n")).toEqual([["registerNumber", "numberTwice", "2"]]);
    expect(told("nimi;kuvaus\nKulma ry;x\nKulma;y\n")).toEqual([["name", "nameTwice", "2"]]);
    expect(told("yhdistys;toiminta\nKulma ry;Kahvila\nKulma;Kahvila\n", "activity")).toEqual([
      ["title", "nameTwice", "2"],
    ]);
    expect(told("id;nimi\n1;A ry\n1;B ry\n")).toEqual([["id", "duplicateId", "2"]]);
  });
  test("come in the order in which they can be carried out: umbrellas before their members", () => {
    const rows = rowsOf("id;nimi;kattojärjestö\n1;A ry;2\n2;B ry;3\n3;C ry;\n4;D ry;5\n5;E ry;4\n", "association");
    expect(
      inOrder(rows)
        .map(({ label }) => label)
        .slice(0, 3),
    ).toEqual(["C ry", "B ry", "A ry"]);
    expect(inOrder(rows)).toHaveLength(5);
  });
  test("every column we ask for is read", () => {
    for (const kind of ["association", "activity"] as const) {
      const row = read(Object.fromEntries(columnsOf(kind).map((column) => [column, "?"])), kind);
      expect(row.ok).toBe(false);
    }
  });
});

const term = (code: string, fi: string, sv: string | null = null, en: string | null = null) => ({
  code,
  names: { fi, sv, en },
});

describe("words that people write", () => {
  const known = {
    own: { _id: "593", names: { fi: "Pieksämäki" } },
    needs: wordIndex([]),
    targetGroups: wordIndex([]),
    categories: wordIndex([]),
    volunteerTypes: wordIndex([term("ystava", "Ystävätoiminta", "Vänverksamhet")]),
    fields: wordIndex([term("liikunta", "Liikunta", "Motion", "Sports")]),
    accessibility: wordIndex([]),
    villages: wordIndex([term("Keskusta", "Keskusta")]),
  };
  test("become our codes, and those we do not know are kept and told of", () => {
    const row = read(
      { name: "A ry", fields: "sports, purjehdus", volunteerTypes: "vänverksamhet", operatingArea: "Keskusta; Kuu" },
      "association",
    );
    const placed = row.ok && row.value[0] ? placeWords(row.value[0], known) : undefined;
    expect(saidIn(placed)).toMatchObject({ fields: ["liikunta", "purjehdus"], volunteerTypes: ["ystava"] });
    expect(placed?.outside).toEqual([
      { taxonomy: "villages", value: "Kuu" },
      { taxonomy: "fields", value: "purjehdus" },
    ]);
  });
  test.each([
    ["savonlinna", "Savonlinna", []],
    ["pieksämäki", null, [{ taxonomy: "villages", value: "Kerimäki" }]],
  ])("of a place in %s: the villages of another municipality are none of ours to list", (written, kept, outside) => {
    const row = read({ ...ACTIVITY, village: "Kerimäki", placeMunicipality: written }, "activity");
    const placed = row.ok && row.value[0] ? placeWords(row.value[0], known) : undefined;
    expect(saidIn(placed)).toMatchObject({ "place.municipality": kept, "place.village": "Kerimäki" });
    expect(placed?.outside).toEqual(outside);
  });
});
