import { checkForm } from "#domain/grants/form/check-form";
import { asksNothing, minutesOf } from "#domain/grants/form/minutes";
import { idOfRemoved } from "#domain/grants/form-editor/edited-form";
import { untranslatedCounts } from "#domain/grants/form-editor/untranslated";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { sameJson } from "#domain/shared/same-json";
import { resolveCode } from "#domain/taxonomy/resolve";
import { termChoices } from "#i18n/term-choices";
import { usesOfForm } from "#models/form-uses.server";
import type { GrantForm } from "#models/grant-form.server";
import { findMunicipality } from "#models/municipality.server";
import { findOfficeForm, mayEditForm } from "#models/scoped-forms.server";

const NEWEST_EVENTS = 30;

const publishedOf = ({ versions, draft }: GrantForm) => {
  const newest = versions.at(-1);
  if (!newest) return null;
  const { number, publishedAt, by, definition } = newest;
  return { number, at: publishedAt, by: by.name, isChanged: !sameJson(definition, draft) };
};

/** A form as it is being edited, with everything its outline tells; null where the person has no business with it. */
export async function formPage(actor: Actor, formId: unknown, locale: Locale) {
  const record = await findOfficeForm(actor, formId);
  if (!record) return null;
  const form = record.toObject();
  const [keeper, uses] = await Promise.all([findMunicipality(form.municipality), usesOfForm(form._id, locale)]);
  const units = keeper?.units ?? [];
  const unit = resolveCode(units, form.unit);
  return {
    formId: form._id,
    version: form.__v,
    mayEdit: mayEditForm(actor, form),
    name: localText(form.names, locale),
    unitName: termChoices(units, locale, unit).find(({ value }) => value === unit)?.label ?? unit,
    saved: { "names.fi": form.names.fi, "names.sv": form.names.sv, "names.en": form.names.en, unit },
    units: termChoices(units, locale, unit),
    draft: form.draft,
    problems: checkForm(form.draft),
    lacking: untranslatedCounts(form.draft),
    minutes: asksNothing(form.draft) ? null : minutesOf(form.draft),
    published: publishedOf(form),
    removed: form.removed.map((part) => ({
      id: idOfRemoved(part),
      name: localText(part.what === "section" ? part.section.title : part.field.label, locale),
    })),
    uses,
    history: form.history
      .slice(-NEWEST_EVENTS)
      .reverse()
      .map(({ id, event, at, by, facts }) => ({ id, event, at, by: by.name, name: String(facts["name"] ?? "") })),
  };
}

export type FormPageView = NonNullable<Awaited<ReturnType<typeof formPage>>>;
