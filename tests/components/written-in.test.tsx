import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ApplicationContentView } from "#components/application-content";
import { FormAnswers } from "#components/grants/form/form-answers";
import { EMPTY_APPLICATION } from "#domain/grants/application";
import { LocaleProvider } from "#i18n/use-texts";
import type { Locale } from "#domain/shared/locales";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";

const form = formOf(field("text", { id: "goal", maxLength: 80, required: true }));

const shown = (locale: Locale, writtenIn: Locale | null) => {
  const content = {
    ...EMPTY_APPLICATION,
    ...{ title: "Simskola", purpose: "Vi lär barn simma.", writtenIn },
    answers: { goal: { kind: "text" as const, text: "Alla simmar" } },
  };
  return renderToStaticMarkup(
    <LocaleProvider value={locale}>
      <ApplicationContentView content={content} />
      <FormAnswers form={form} of={content} />
    </LocaleProvider>,
  );
};

test("the applicant's words tell their language on a page in another one, and only there", () => {
  const marked = shown("fi", "sv");
  for (const words of ["Simskola", "Vi lär barn simma.", "Alla simmar"])
    expect(marked).toMatch(new RegExp(`<span[^>]* lang="sv"[^>]*>${words}</span>`));
  expect(shown("sv", "sv")).not.toContain("lang=");
  expect(shown("sv", null)).toMatch(/<span lang="fi">Simskola<\/span>/);
});
