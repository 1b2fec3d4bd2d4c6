import type { ComponentProps } from "react";
import { Button } from "#components/button";
import { CheckboxField } from "#components/checkbox-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Note } from "#components/note";
import { Section } from "#components/section";
import type { RowShow } from "#domain/import/row-shows";
import { formatNumber } from "#i18n/format";
import { importPreview } from "#i18n/messages/import-preview";
import { imports } from "#i18n/messages/imports";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ImportView } from "../queries.server";

type StartFormProps = { view: ImportView; tick: ComponentProps<typeof CheckboxField> };

const WORTHWHILE: readonly RowShow[] = ["create", "change", "duplicate", "kept"];

const brokenIn = (shows: ImportView["shows"]): number => shows.find(({ show }) => show === "broken")?.count ?? 0;

/** What is ticked where some rows cannot be read; the error summary calls it by the same words. */
export function useAccept(shows: ImportView["shows"]): string {
  const t = useTexts(importPreview);
  const broken = brokenIn(shows);
  return t.acceptBroken({ count: formatNumber(broken, useLocale()), one: broken === 1 });
}

/** The last word before anything changes. */
export function StartForm({ view: { id, version, shows, undecided, isTable }, tick }: StartFormProps) {
  const t = useTexts(importPreview);
  const words = useTexts(imports);
  const locale = useLocale();
  const isWorthwhile = shows.some(({ show }) => WORTHWHILE.includes(show));
  const count = (value: number) => ({ count: formatNumber(value, locale), one: value === 1 });
  return (
    <Section title={isWorthwhile ? t.readyTitle : t.nothingToDo} lead={isWorthwhile ? t.readyText : undefined}>
      {undecided > 0 ? <Note tone="attention">{t.undecided(count(undecided))}</Note> : null}
      <Form action={`/office/imports/${id}`}>
        <input type="hidden" name="version" value={version} />
        {brokenIn(shows) > 0 && isWorthwhile ? <CheckboxField {...tick} /> : null}
        <FormActions>
          {isWorthwhile ? (
            <Button name="intent" value="start" busyLabel={words.starting}>
              {words.start}
            </Button>
          ) : null}
          {isTable ? (
            <Button name="intent" value="mapAnew" variant="quiet">
              {words.mapAnew}
            </Button>
          ) : null}
          <Button name="intent" value="discard" variant="plain">
            {words.discard}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
