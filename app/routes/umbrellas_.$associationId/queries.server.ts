import { isPlainMatch } from "#domain/associations/plain-match";
import type { Locale } from "#domain/shared/locales";
import { pageOf } from "#domain/shared/paging";
import { byName } from "#i18n/format";
import { publicUmbrella } from "#models/public-umbrellas.server";
import type { MembersQuery } from "./schema";

const PAGE_SIZE = 40;

/** An umbrella organisation and the page of its members that the address asks for. */
export async function loadUmbrella(id: string | undefined, query: MembersQuery, locale: Locale) {
  const umbrella = await publicUmbrella(id);
  if (!umbrella) return null;
  const { q, field, area, isWhole, page } = query;
  const compare = byName(locale);
  const shown = umbrella.members
    .filter(
      (member) =>
        isPlainMatch(q, [member.name, ...member.otherNames]) &&
        (field === "" || member.fields.includes(field)) &&
        (area === "" || member.operatingArea.includes(area)),
    )
    .sort((a, b) => compare(a.name, b.name));
  const { rows, ...paging } = pageOf(shown, page, isWhole ? Math.max(1, shown.length) : PAGE_SIZE);
  return {
    ...umbrella,
    members: rows.map(({ id: memberId, name, kind, fields, operatingArea }) => {
      return { id: memberId, name, kind, fields, operatingArea };
    }),
    all: umbrella.members.length,
    ...paging,
    /** What the members name: the choices that lead somewhere. */
    fields: [...new Set(umbrella.members.flatMap((member) => member.fields))],
    areas: [...new Set(umbrella.members.flatMap((member) => member.operatingArea))],
  };
}

export type PublicUmbrellaView = NonNullable<Awaited<ReturnType<typeof loadUmbrella>>>;
