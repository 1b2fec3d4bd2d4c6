import type { EditorForm } from "#components/grants/form-editor/language-fields";
import { useForm } from "#components/use-form";
import type { FormReply } from "#domain/shared/form-reply";
import { fieldEditor } from "#i18n/messages/field-editor";
import { formUses } from "#i18n/messages/form-uses";
import { useTexts } from "#i18n/use-texts";

type Saved = Record<string, string | boolean>;

const SPARE = 2;

/** How many rows of a list are among these names of fields. */
const rowsAmong = (names: readonly string[], list: string): number =>
  Math.max(0, ...names.map((name) => (name.startsWith(`${list}[`) ? Number(/\d+/.exec(name)?.[0] ?? -1) + 1 : 0)));

/** The state of an editor's form: stored or typed, with the rows it needs and some to spare. */
export function useEditorForm(
  reply: FormReply | undefined,
  saved: Saved,
): { form: EditorForm; rowsOf: (list: string, least?: number) => number } {
  const t = useTexts(fieldEditor);
  const { refusals } = useTexts(formUses);
  const form = useForm<string>({
    reply,
    labels: t.labels,
    saved,
    refusals: { ...refusals, changedMeanwhile: t.editedMeanwhile },
  });
  const isTyped = Object.keys(reply?.values ?? {}).length > 0;
  const names = Object.keys(isTyped ? (reply?.values ?? {}) : saved);
  const spare = isTyped && reply?.values["intent"]?.[0] !== "rows" ? 0 : SPARE;
  return { form, rowsOf: (list, least = SPARE) => Math.max(least, rowsAmong(names, list) + spare) };
}
