import type { ReactNode } from "react";
import { useFinnish } from "#i18n/use-texts";
import type { WhenText } from "#i18n/when-text";

/** How often, and what the association says of it in its own words, which are Finnish. */
export function WhenNote({ when: { rhythm, own } }: { when: WhenText }) {
  const lang = useFinnish();
  return (
    <>
      {rhythm}
      {rhythm && own ? ". " : null}
      {own ? <span lang={lang}>{own}</span> : null}
    </>
  );
}

/** When an activity is next, for its row in a list. */
export function whenNext(text: WhenText): { label: string; when: string; note: ReactNode } {
  const { label, when, rhythm, own } = text;
  return { label, when, note: rhythm || own ? <WhenNote when={text} /> : null };
}
