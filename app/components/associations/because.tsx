import { Fragment } from "react";
import { Own } from "#components/own";
import type { OwnText } from "#domain/shared/own-text";
import { activities } from "#i18n/messages/activities";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";

/** Why something was found. */
export type Why = {
  /** Which of its needs were asked for. */
  because: readonly string[];
  /** What the question and it both speak of, where no word of it was asked for. */
  about: readonly OwnText[];
};

/** Why something was found, in one quiet line; nothing where its own words show it. */
export function Because({ because = [], about = [] }: Partial<Why>) {
  const t = useTexts(activities);
  const needs = useTerms("needs");
  if (because.length > 0)
    return (
      <p className="result-because">
        {t.because} <mark>{needs.line(because)}</mark>
      </p>
    );
  return about.length > 0 ? (
    <p className="result-because">
      {t.seemsAbout}{" "}
      {about.map((name, place) => (
        <Fragment key={name.text}>
          {place > 0 ? ", " : null}
          <Own of={name} />
        </Fragment>
      ))}
    </p>
  ) : null;
}
