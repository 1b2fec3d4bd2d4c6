import { describe, expect, test } from "vitest";
import { mappingProblems, suggestColumns, suggestKind } from "#domain/import/csv-columns";
import { exportColumns } from "#i18n/messages/export-columns";

describe("the columns of a table", () => {
  test.each([
    [
      ["Yhdistyksen nimi", "Y-tunnus", "Sähköpostiosoite", "Muuta"],
      ["name", "businessId", "contactEmail", null],
    ],
    [
      ["Föreningens namn", "FO-nummer", "E-post"],
      ["name", "businessId", "contactEmail"],
    ],
    [
      ["name", "business_id", "Email (public)"],
      ["name", "businessId", "contactEmail"],
    ],
    [
      ["id", "homeMunicipality", "lastVerified"],
      ["id", "homeMunicipality", "confirmedOn"],
    ],
    [
      ["Nimi", "Nimi"],
      ["name", null],
    ],
  ])("%j are understood", (headers, columns) => expect(suggestColumns("association", headers)).toEqual(columns));

  test("tell what the table is about", () => {
    expect(suggestKind(["Nimi", "Kuvaus", "Kotipaikka"])).toBe("association");
    expect(suggestKind(["Yhdistys", "Nimi", "Kohderyhmä", "Viikonpäivä"])).toBe("activity");
  });

  test.each(["fi", "sv", "en"] as const)("of our own tables are known again in %s", (locale) => {
    const heads = exportColumns[locale];
    const associations = [heads.id, heads.name, heads.otherNames, heads.kind, heads.registerNumber, heads.businessId];
    const more = [heads.homeMunicipality, heads.operatingArea, heads.fields, heads.description, heads.plainFinnish];
    const rest = [heads.descriptionSv, heads.volunteerTypes, heads.languages, heads.accessibility, heads.notAccessible];
    const last = [heads.memberCount, heads.contactRole, heads.email, heads.phone, heads.website, heads.links];
    expect(suggestColumns("association", [...associations, ...more, ...rest, ...last])).not.toContain(null);
    const { title, titleSv, association, when, place, village, streetAddress, transport, remote, price } = heads;
    const { joining, targetGroups, notFor, needs, categories, volunteerTask, volunteerType } = heads;
    const about = [title, titleSv, association, when, place, village, streetAddress, transport, remote, price];
    const whom = [joining, targetGroups, notFor, needs, categories, volunteerTask, volunteerType];
    const handover = [heads.referral, heads.warmHandover];
    expect(suggestColumns("activity", [...about, ...whom, ...handover])).not.toContain(null);
  });

  test("must hold what a row cannot do without, and each only once", () => {
    expect(mappingProblems("association", ["description", null])).toEqual([{ code: "missingColumn", column: "name" }]);
    expect(mappingProblems("activity", ["title", "association", "title"])).toEqual([
      { code: "columnTwice", column: "title" },
    ]);
  });
});
