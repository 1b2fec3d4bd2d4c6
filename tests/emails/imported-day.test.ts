import { expect, test } from "vitest";
import { certaintyText } from "#components/associations/confirmed-line";
import { confirmationReminderEmail } from "#emails/confirmation-reminder.email";
import { memberReminderEmail } from "#emails/member-reminder.email";
import { LOCALES } from "#domain/shared/locales";
import { confirmedLine } from "#i18n/messages/confirmed-line";

const FACTS = {
  ...{ association: "Kulkijat ry", associationId: "a", period: "2026-10-03", token: "t", coordinator: "" },
  ...{
    about: "whole",
    step: "firstReminder",
    items: "",
    season: "",
    unlistOn: "2027-04-03",
    umbrella: "Katto ry",
    by: "Kati",
  },
};
const IMPORTED = { fi: "tuotu aineistosta", sv: "importera", en: "imported" };
const CONFIRMED = { fi: /vahvistettu/i, sv: /bekräftat|bekräftades/i, en: /confirmed/i };

test.each(LOCALES)("a day that came from a file is never called a confirmation: %s", (locale) => {
  const told = (confirmedBy: "import" | "association") => [
    certaintyText({ confirmedOn: "2026-10-03", confirmedBy }, confirmedLine[locale], locale),
    confirmationReminderEmail({ ...FACTS, confirmedBy }, locale).paragraphs[0] ?? "",
    memberReminderEmail({ ...FACTS, confirmedBy }, locale).paragraphs[0] ?? "",
  ];
  for (const text of told("import")) {
    expect(text).toContain(IMPORTED[locale]);
    expect(text).not.toMatch(CONFIRMED[locale]);
  }
  for (const text of told("association")) expect(text).toMatch(CONFIRMED[locale]);
});
