import { costOf, FREE, type Cost } from "#domain/associations/cost";
import type { RegistrationKind } from "#domain/associations/registration-kinds";
import { LISTING_STATES } from "#domain/import/import-records";
import { numberIn, type CellReader } from "#domain/import/csv-cells";
import { scheduleFromCells } from "#domain/import/csv-schedule";
import {
  codeOf,
  languagesIn,
  REGISTRATION_WORDS,
  SCOPE_WORDS,
  STATUS_WORDS,
  YES_OR_NO,
} from "#domain/import/csv-words";
import {
  ownActivityId,
  sayings,
  type ImportedRecord,
  type OutsideWord,
  type Saying,
} from "#domain/import/imported-record";
import * as shapes from "#domain/import/csv-shapes";

const FREE_WORDS = /^(?:0+(?:[.,]0+)?\s*€?|maksuton|ilmainen|free|gratis|avgiftsfri(?:tt)?)$/i;

const costIn = (cell: string | undefined): Cost | undefined =>
  cell === undefined ? undefined : FREE_WORDS.test(cell) ? FREE : costOf(cell);

type Ticked = "remote" | "volunteerTask" | "acceptsReferrals" | "warmHandover";

/** Yes and no as the record holds them. */
function ticked(reader: CellReader, column: Ticked): boolean | undefined {
  const word = reader.word(column, YES_OR_NO);
  return word && word === "yes";
}

/** How one comes along: the cell's word, or its first sentence where more words follow. */
function registrationIn(cell: string | undefined): { code: RegistrationKind | undefined; outside: OutsideWord[] } {
  if (cell === undefined) return { code: undefined, outside: [] };
  const code = codeOf(REGISTRATION_WORDS, cell) ?? codeOf(REGISTRATION_WORDS, cell.split(".")[0] ?? "");
  return { code: code ?? undefined, outside: code ? [] : [{ taxonomy: "registration", value: cell }] };
}

/** A time in parts, or in words alone. */
function scheduleIn(reader: CellReader): Saying[] {
  const schedule = scheduleFromCells(reader);
  if (schedule === undefined) return [];
  return [{ path: "schedule", value: schedule, ...(schedule.kind === "byAgreement" ? { isVague: true } : {}) }];
}

/** The activity that a row tells of. */
export function activityFromCells(reader: CellReader): ImportedRecord[] {
  const title = reader.by("title", shapes.textUpTo(120));
  const association = reader.by("association", shapes.textUpTo(150));
  for (const column of ["title", "association"] as const) if (!reader.text(column)) reader.tell(column, "required");
  const cost = costIn(reader.by("price", shapes.textUpTo(100)));
  const id = reader.text("id");
  const registration = registrationIn(reader.text("registration"));
  return [
    {
      kind: "activity",
      externalId: id ?? ownActivityId(association ?? "", title ?? ""),
      label: title ?? "",
      said: [
        ...sayings({
          title,
          description: reader.by("description", shapes.textUpTo(3000)),
          plainFinnish: reader.by("plainFinnish", shapes.textUpTo(1000)),
          "translations.sv.title": reader.by("titleSv", shapes.textUpTo(120)),
          "translations.sv.description": reader.by("descriptionSv", shapes.textUpTo(3000)),
          "translations.en.title": reader.by("titleEn", shapes.textUpTo(120)),
          "translations.en.description": reader.by("descriptionEn", shapes.textUpTo(3000)),
          notFor: reader.by("notFor", shapes.textUpTo(1000)),
          categories: reader.list("categories"),
          volunteerTask: ticked(reader, "volunteerTask"),
          volunteerType: reader.text("volunteerType"),
          targetGroups: reader.list("targetGroups"),
          needs: reader.list("needs"),
          "place.name": reader.by("placeName", shapes.textUpTo(150)),
          "place.village": reader.by("village", shapes.textUpTo(60)),
          "place.municipality": reader.by("placeMunicipality", shapes.textUpTo(60)),
          "place.address": reader.by("address", shapes.textUpTo(150)),
          transport: reader.by("transport", shapes.textUpTo(1000)),
          scope: reader.word("scope", SCOPE_WORDS),
          remote: ticked(reader, "remote"),
          "cost.amountCents": cost?.amountCents,
          "cost.text": cost?.text,
          registration: registration.code,
          languages: languagesIn(reader.list("languages")),
          accessibility: reader.list("accessibility"),
          notAccessible: reader.list("notAccessible"),
          "referral.accepted": ticked(reader, "acceptsReferrals"),
          "referral.warmHandover": ticked(reader, "warmHandover"),
          "referral.method": reader.by("referralMethod", shapes.textUpTo(200)),
          "referral.responseDays": reader.by("responseDays", shapes.days, numberIn),
        }),
        ...scheduleIn(reader),
      ],
      status: LISTING_STATES[reader.word("status", STATUS_WORDS) ?? "published"],
      confirmedOn: reader.date("confirmedOn", shapes.plainDate),
      belongsTo: { text: association ?? "", isLoose: true },
      outside: registration.outside,
    },
  ];
}
