import { z } from "zod";
import type { TypedValues } from "#domain/grants/form/typed-values";
import type { SentStep } from "#domain/grants/save-step";
import { readForm, typedValues } from "#http/parse-form.server";

const values = z.record(z.string(), z.array(z.string()));

/** What the form was filled from, as it came; a text that is none of ours counts as not sent. */
function baseOf(text: string | undefined): TypedValues | null {
  try {
    const parsed = values.safeParse(JSON.parse(text ?? ""));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * A step of an application as its form sends it. The names of the form's own inputs begin with "_", which no field's
 * does: the button that was pressed, the fields that were asked, what the form was filled from, and its version.
 */
export async function sentStep(request: Request, step: string): Promise<SentStep & { button: string }> {
  const { _intent, _asked, _base, _form, ...typed } = typedValues(await readForm(request));
  const version = Number(_form?.[0] ?? "");
  return {
    ...{ step, typed, asked: _asked ?? [], base: baseOf(_base?.[0]), button: _intent?.[0] ?? "" },
    formVersion: Number.isSafeInteger(version) && version > 0 ? version : null,
  };
}
