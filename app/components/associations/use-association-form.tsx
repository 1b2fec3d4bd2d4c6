import { useForm } from "#components/use-form";
import { MOST_LINKS } from "#domain/associations/association-profile";
import type { FormReply } from "#domain/shared/form-reply";
import { associationDetails } from "#i18n/messages/association-details";
import { associationForm } from "#i18n/messages/association-form";
import { useTexts } from "#i18n/use-texts";

export type AssociationFormView = ReturnType<typeof useForm<string>>;
type Saved = NonNullable<Parameters<typeof useForm<string>>[0]["saved"]>;

/** Rows for what there is and for two more. */
const EMPTY_ROWS = 2;

const countRows = (names: readonly string[]): number =>
  Math.max(0, ...names.map((name) => Number(/^links\[(\d+)\]$/.exec(name)?.[1] ?? -1) + 1));

type Options = { reply: FormReply | undefined; saved: Saved; labels?: Record<string, string> };

/** The state of an association's form: stored, typed or new, with the rows of links it needs. */
export function useAssociationForm({ reply, saved, labels = {} }: Options) {
  const [t, details] = [useTexts(associationForm), useTexts(associationDetails)];
  const filled = countRows(Object.keys(saved).filter((name) => saved[name]));
  const linkCount = Math.min(MOST_LINKS, Math.max(countRows(Object.keys(reply?.values ?? {})), filled + EMPTY_ROWS));
  const linkLabels = Array.from({ length: linkCount }, (_, index): [string, string] => [
    `links[${index}]`,
    details.link({ number: index + 1 }),
  ]);
  const form = useForm<string>({
    reply,
    labels: { ...t.labels, ...details.labels, ...Object.fromEntries(linkLabels), ...labels },
    saved,
    refusals: t.refusals,
  });
  return { form, linkCount };
}
