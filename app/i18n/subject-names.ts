import { fieldsOf, type FormDefinition } from "#domain/grants/form/definition";
import { readSubject } from "#domain/grants/subjects";
import type { LocalText } from "#domain/shared/locales";
import { application } from "#i18n/messages/application";

type Call = {
  form: { definition: FormDefinition } | null;
  requiredAttachments: readonly { code: string; names: LocalText }[];
};

const CORE: Record<"fi" | "sv" | "en", Readonly<Record<string, string | undefined>>> = {
  fi: application.fi.labels,
  sv: application.sv.labels,
  en: application.en.labels,
};

const coreNames = (id: string): LocalText => ({
  fi: CORE.fi[id] ?? id,
  sv: CORE.sv[id] ?? null,
  en: CORE.en[id] ?? null,
});

/** What a question to the applicant is about, by its name in each language; null where it is about the whole. */
export function subjectNames(subject: string | null, call: Call): LocalText | null {
  const about = subject === null ? null : readSubject(subject);
  if (!about) return null;
  const { kind, id } = about;
  if (kind === "core") return coreNames(id);
  if (kind === "attachment") return call.requiredAttachments.find(({ code }) => code === id)?.names ?? null;
  return (call.form && fieldsOf(call.form.definition).find((field) => field.id === id)?.label) ?? null;
}
