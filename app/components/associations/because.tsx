import { Fragment, type ReactNode } from "react";
import { MarkedText } from "#components/associations/marked-text";
import { Own } from "#components/own";
import type { TextOf } from "#domain/search/search-index";
import type { Told, Why } from "#domain/search/why";
import { why } from "#i18n/messages/why";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import { useWishNames } from "#i18n/use-wish-names";

/** The names of what classifies a record, by which list they are in. */
function useNames(): (of: TextOf, codes: readonly string[]) => string {
  const [needs, groups] = [useTerms("needs"), useTerms("targetGroups")];
  const [categories, kinds, fields] = [useTerms("categories"), useTerms("volunteerTypes"), useTerms("fields")];
  const lists = { need: needs, targetGroup: groups, category: categories, volunteerType: kinds, field: fields };
  const isList = (of: TextOf): of is keyof typeof lists => of in lists;
  return (of, codes) => (isList(of) ? lists[of].line(codes) : "");
}

function ToldPart({ told: { of, codes, parts, lang } }: { told: Told }) {
  const names = useNames();
  const locale = useLocale();
  if (codes.length > 0) return <mark>{names(of, codes)}</mark>;
  const text = <MarkedText of={{ text: "", lang: undefined }} marked={parts} />;
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}

/** Why something was found, in one quiet line; nothing where its own words show it. */
export function Because({ because = [], about = [], isBeside = false, told = null, fits = [] }: Partial<Why>) {
  const t = useTexts(why);
  const needs = useTerms("needs");
  const wishNames = useWishNames();
  const line = (label: string, text: ReactNode): ReactNode => (
    <p className="result-because">
      {label} {text}
    </p>
  );
  if (because.length > 0) return line(t.because, <mark>{needs.line(because)}</mark>);
  if (told) return line(t.told[told.of], <ToldPart told={told} />);
  const wishes = wishNames(fits);
  if (about.length === 0) return wishes === "" ? null : line(t.fits, <mark>{wishes}</mark>);
  return line(
    isBeside ? t.beside : t.seemsAbout,
    about.map((name, place) => (
      <Fragment key={name.text}>
        {place > 0 ? ", " : null}
        <Own of={name} />
      </Fragment>
    )),
  );
}
