import type { Locale } from "#domain/shared/locales";

/** The texts of one area in the three languages side by side, so that a translator sees all of a sentence at once. */
export type Texts<Area> = Record<Locale, Area>;

/** Widens literals, so that the Finnish sentence does not become the type the Swedish one has to match. */
type Widened<Value> = Value extends string
  ? string
  : Value extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { [Key in keyof Value]: Widened<Value[Key]> };

/** Declares an area's texts: the compiler refuses a language that lacks a sentence or has one too many. */
export function texts<const Area>(languages: {
  fi: Area;
  sv: NoInfer<Widened<Area>>;
  en: NoInfer<Widened<Area>>;
}): Texts<Widened<Area>> {
  return languages as Texts<Widened<Area>>;
}
