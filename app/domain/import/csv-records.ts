import { ASSOCIATION_STATES, cooperationRecord } from "#domain/import/import-records";
import { activityFromCells } from "#domain/import/csv-activity";
import { CellReader, listIn, numberIn, type Cells } from "#domain/import/csv-cells";
import type { ColumnMapping, CsvKind } from "#domain/import/csv-columns";
import { KIND_WORDS, languagesIn, STATUS_WORDS } from "#domain/import/csv-words";
import { ownIdOf, sayings, type ImportedRecord } from "#domain/import/imported-record";
import type { RecordProblem } from "#domain/import/problems";
import type { CsvRow } from "#domain/import/read-csv";
import { plainName } from "#domain/associations/similar-name";
import * as shapes from "#domain/import/csv-shapes";
import { ok, refused, type Result } from "#domain/shared/result";

/** What a table leaves unsaid and its reader knows. */
export type CsvContext = {
  kind: CsvKind;
  mapping: ColumnMapping;
  units: Parameters<typeof cooperationRecord>[1]["units"];
};

export type ReadRow = Result<ImportedRecord[], RecordProblem[]>;

/** The records that one row of a table tells of, or everything that is wrong with it. */
export function recordsFromRow({ cells, fault }: Omit<CsvRow, "line">, context: CsvContext): ReadRow {
  if (fault) {
    const { length } = context.mapping;
    return refused([{ column: "", code: fault, param: String(length), value: cells.join(" | ").slice(0, 200) }]);
  }
  const ours: Cells = {};
  context.mapping.forEach((column, index) => {
    const cell = cells[index];
    if (column && cell) ours[column] = cell;
  });
  const reader = new CellReader(ours);
  const records = context.kind === "association" ? associationFromCells(reader, context) : activityFromCells(reader);
  return reader.problems.length > 0 ? refused(reader.problems) : ok(records);
}

function associationFromCells(reader: CellReader, { units }: CsvContext): ImportedRecord[] {
  const name = reader.by("name", shapes.textUpTo(150));
  if (name === undefined && reader.problems.length === 0) reader.tell("name", "required");
  const registerNumber = reader.by("registerNumber", shapes.registerNumber);
  const status = reader.word("status", STATUS_WORDS) ?? "published";
  const confirmedOn = reader.date("confirmedOn", shapes.plainDate);
  const externalId = reader.text("id") ?? ownIdOf({ number: registerNumber, name: name ?? "" });
  const umbrella = reader.text("umbrella");
  const association: ImportedRecord = {
    kind: "association",
    externalId,
    label: name ?? "",
    said: sayings({
      name,
      otherNames: reader.list("otherNames"),
      kind: reader.word("kind", KIND_WORDS),
      registerNumber,
      businessId: reader.by("businessId", shapes.businessId),
      homeMunicipality: reader.by("homeMunicipality", shapes.textUpTo(80)),
      operatingArea: reader.list("operatingArea"),
      fields: reader.list("fields"),
      description: reader.by("description", shapes.textUpTo(3000)),
      plainFinnish: reader.by("plainFinnish", shapes.textUpTo(1000)),
      "descriptions.sv": reader.by("descriptionSv", shapes.textUpTo(3000)),
      "descriptions.en": reader.by("descriptionEn", shapes.textUpTo(3000)),
      memberCount: reader.by("memberCount", shapes.memberCount, numberIn),
      memberCountYear: reader.by("memberCountYear", shapes.year, numberIn),
      activeSinceYear: reader.by("activeSinceYear", shapes.activeSinceYear, numberIn),
      languages: languagesIn(reader.list("languages")),
      volunteerTypes: reader.list("volunteerTypes"),
      accessibility: reader.list("accessibility"),
      notAccessible: reader.list("notAccessible"),
      "contact.role": reader.by("contactRole", shapes.textUpTo(120)),
      "contact.email": reader.by("contactEmail", shapes.email),
      "contact.phone": reader.by("contactPhone", shapes.phone),
      "contact.website": reader.by("contactWebsite", shapes.url),
      links: reader.addresses("links"),
    }),
    status: ASSOCIATION_STATES[status],
    confirmedOn,
    belongsTo: umbrella === undefined ? null : { text: umbrella, isLoose: true },
    outside: [],
  };
  const forms = listIn(reader.text("cooperationForms") ?? "").map(typedCooperation);
  return [
    association,
    ...forms.map((typed) =>
      cooperationRecord(typed, {
        units,
        externalId: `${externalId}/cooperation/${plainName(`${typed.division} ${typed.form}`)}`,
        status: status === "archived" ? "archived" : "published",
        confirmedOn,
        belongsTo: { text: externalId, isLoose: false },
      }),
    ),
  ];
}

/** "liikunta: allasvuorot"; without a division the form is everybody's. */
function typedCooperation(text: string) {
  const [division = "", ...form] = text.split(":");
  return form.length === 0
    ? { division: "", form: division.trim() }
    : { division: division.trim(), form: form.join(":").trim() };
}
