import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ActivityFields } from "#components/associations/activity-fields";
import { CooperationFields } from "#components/associations/cooperation-fields";
import { IdentityFields } from "#components/associations/identity-fields";
import { PictureForm } from "#components/associations/picture-form";
import { PresentationFields } from "#components/associations/presentation-fields";
import { useActivityForm } from "#components/associations/use-activity-form";
import { useAssociationForm } from "#components/associations/use-association-form";
import { ErrorSummary } from "#components/error-summary";
import { ChangeTable } from "#components/records/change-table";
import { useForm } from "#components/use-form";
import { RECORD_FIELDS, RECORD_KINDS, type RecordKind } from "#domain/records/record-fields";
import type { FormReply } from "#domain/shared/form-reply";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { cooperation } from "#i18n/messages/cooperation";
import { importColumnText } from "#i18n/import-column-text";
import { partners } from "#i18n/messages/partners";
import { LocaleProvider, useTexts } from "#i18n/use-texts";

const CHOICE = [{ value: "a", label: "A" }];
const ELSEWHERE = { own: "Pieksämäki", others: [] };
type FormProps = { reply?: FormReply };

/** A picture is asked on a page of its own. */
function Pictures({ of, slots }: { of: "association" | "activity"; slots: readonly ("logo" | "photo")[] }) {
  return slots.map((slot) => (
    <PictureForm key={slot} action="" version={1} of={of} slot={slot} picture={null} reply={undefined} />
  ));
}

function AssociationAsks({ reply }: FormProps) {
  const { form, linkCount } = useAssociationForm({ reply, saved: {} });
  return (
    <>
      <ErrorSummary items={form.problems} />
      <IdentityFields form={form} municipalities={CHOICE} names={[]} />
      <PresentationFields
        {...{ form, linkCount }}
        villages={CHOICE}
        choices={{ umbrellas: CHOICE, parentNames: null }}
      />
      <Pictures of="association" slots={["logo", "photo"]} />
    </>
  );
}

function ActivityAsks({ reply }: FormProps) {
  const { form, counts } = useActivityForm(reply, null);
  return (
    <>
      <ErrorSummary items={form.problems} />
      <ActivityFields {...{ form, counts }} villages={CHOICE} elsewhere={ELSEWHERE} times={null} timesUrl="" />
      <Pictures of="activity" slots={["photo"]} />
    </>
  );
}

function CooperationAsks({ reply }: FormProps) {
  const { labels } = useTexts(cooperation);
  const others = useTexts(partners);
  const form = useForm({ reply, labels });
  return (
    <>
      <ErrorSummary items={form.problems} />
      <CooperationFields form={form} units={CHOICE} />
      {/* Whom one does it with is asked on a page of its own, under this heading. */}
      <h2>{others.title}</h2>
    </>
  );
}

const ASKS = { association: AssociationAsks, activity: ActivityAsks, cooperation: CooperationAsks };

const ENTITIES: Record<string, string> = { "&amp;": "&", "&#x27;": "'", "&quot;": '"', "&lt;": "<", "&gt;": ">" };
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();

const render = (locale: Locale, page: ReactNode): string =>
  renderToStaticMarkup(<LocaleProvider value={locale}>{page}</LocaleProvider>);

/** What the elements of these names say, without the word "optional" beside it. */
const said = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, inner = ""]) => plain(inner.replace(/<span class="field-optional".*/s, "")));

const LABELS = /<(?:label|legend|h2|span class="folded-title")[^>]*>(.*?)<\/(?:label|legend|h2|span)>/gs;

const labelsOf = (kind: RecordKind, locale: Locale): string[] => {
  const Asks = ASKS[kind];
  return said(render(locale, <Asks />), LABELS);
};

const KEYS = (kind: RecordKind) => RECORD_FIELDS[kind].map(({ key }) => key);

/** The names of the fields in the comparison of versions, in the order in which the record has them. */
function compared(kind: RecordKind, locale: Locale): string[] {
  const changes = KEYS(kind).map((key) => ({ key, before: null, after: null }));
  const table = <ChangeTable caption="" before="" after="" names={{}} {...{ kind, changes }} />;
  return said(render(locale, table), /<th scope="row"[^>]*>(.*?)<\/th>/gs);
}

describe.each(LOCALES)("in %s", (locale) => {
  test.each(RECORD_KINDS)("the form of an %s asks every field by the name that the comparison has", (kind) => {
    const names = compared(kind, locale);
    expect(names).toHaveLength(KEYS(kind).length);
    const labels = labelsOf(kind, locale);
    expect(names.filter((name) => !labels.includes(name))).toEqual([]);
  });

  test.each(RECORD_KINDS)("a mistake in the form of an %s names the field so too", (kind) => {
    const Asks = ASKS[kind];
    const names = compared(kind, locale);
    const nameOf = new Map(KEYS(kind).map((key, index) => [key, names[index]]));
    const errors = Object.fromEntries(KEYS(kind).map((key) => [key, ["required"]]));
    const html = render(locale, <Asks reply={{ values: {}, errors, refusals: [] }} />);
    const told = [...html.matchAll(/<a href="#([^"]+)">(.*?)<\/a>/gs)];
    const asked = told.filter(([, key = ""]) => html.includes(`name="${key}"`));
    expect(asked.length).toBeGreaterThan(5);
    for (const [, key = "", text = ""] of asked) expect(plain(text)).toMatch(new RegExp(`^${nameOf.get(key)}: `));
  });

  test.each(RECORD_KINDS)("no two fields of an %s are called the same", (kind) => {
    const names = compared(kind, locale);
    expect(new Set(names).size).toBe(names.length);
  });

  test("a column of an import is called so too", () => {
    const index = KEYS("association").indexOf("description");
    expect(importColumnText("association", "description", locale)).toBe(compared("association", locale)[index]);
  });
});
