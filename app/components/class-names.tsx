/** Joins the class names that apply: `classNames("tag", isOpen && "tag-open")`. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(" ");
