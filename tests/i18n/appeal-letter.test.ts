import { expect, test } from "vitest";
import { LOCALES } from "#domain/shared/locales";
import { plainDate } from "#domain/shared/plain-date";
import { appealLetter, type AppealFacts } from "#i18n/appeal-letter";

const FACTS: AppealFacts = {
  municipality: "Pieksämäen kaupunki",
  body: "Kulttuuri- ja vapaa-aikalautakunta",
  call: "Liikunnan toiminta-avustus 2027",
  caseNumber: "PKS-2027-0041",
  appellant: "Kiskolan Kulkijat ry",
  arrivedOn: "2027-04-20",
  demand: "Summa on laskettava uudelleen.",
  outcome: "rejected",
  reason: "Perusteet on sovellettu kaikkiin samoin.",
  meetingDate: "2027-05-12",
  section: "31",
  byOfficeHolder: false,
  noticeSentOn: plainDate("2027-05-14"),
  noticeKind: "eNotice",
  appealUntil: plainDate("2027-06-17"),
};

const textOf = (changes: Partial<AppealFacts>, locale: (typeof LOCALES)[number] = "fi") =>
  JSON.stringify(appealLetter({ ...FACTS, ...changes }, locale).blocks);

test("an appellant who is told by email reads when that was sent and the last day to go to court", () => {
  const said = textOf({});
  expect(said).toContain("14.5.2027");
  expect(said).toContain("17.6.2027");
  expect(said).toContain("lähetetty sähköisesti");
});

test("of a letter to come neither its day nor a last day is told, in any language", () => {
  for (const locale of LOCALES) {
    const said = textOf({ noticeKind: "letterToCome" }, locale);
    expect(said).not.toMatch(/17\.6\.2027|17 June 2027|14\.5\.2027|14 May 2027/);
  }
  expect(textOf({ noticeKind: "letterToCome" })).toContain("lähetetään kirjeenä");
});

test("the way to court speaks of an appeal, and tells all that one must hold", () => {
  const said = LOCALES.map((locale) => textOf({}, locale));
  expect(said[0]).toContain("Kuka voi valittaa");
  expect(said[0]).toContain("päätös, johon haetaan muutosta (asianumero PKS-2027-0041)");
  expect(said[0]).toContain("selvitys siitä, milloin päätöksestä on saatu tieto");
  expect(said[1]).toContain("Vem får anföra besvär");
  expect(said[2]).toContain("Who may appeal");
  expect(said.join("")).not.toMatch(/oikaisua vaaditaan|hurdan omprövning|Who may request/);
});
