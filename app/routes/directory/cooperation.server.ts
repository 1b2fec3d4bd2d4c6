import { byConfirmation } from "#domain/associations/lately";
import { isMeant, markedExcerpt, meantBy, type MarkedPart } from "#domain/search/marks";
import { inFinnish, type OwnText } from "#domain/shared/own-text";
import { unlessShown, type Why } from "#domain/search/why";
import type { Locale } from "#domain/shared/locales";
import { nameIn } from "#domain/taxonomy/resolve";
import { byName } from "#i18n/format";
import { associationNames, findListedCooperation, type ListedCooperation } from "#models/listed.server";
import { finnish } from "#search/finnish.server";
import { askCooperation } from "#search/search.server";
import { whysOf } from "#search/whys.server";
import type { Page } from "#domain/search/found-page";
import { pageFrom, questionOf } from "#search/asking.server";
import { inAskedOrder } from "./in-asked-order";
import type { DirectoryQuery } from "#domain/search/directory-query";
import type { Place } from "./units.server";

export type CooperationRow = Pick<ListedCooperation, "kind" | "startsOn" | "endsOn"> & {
  id: string;
  title: OwnText;
  description: OwnText;
  markedTitle: MarkedPart[];
  marked: MarkedPart[];
  why: Why;
  association: string;
  unit: string;
};

/** A page of the cooperation forms that answer the question. */
export async function cooperationPage(
  query: DirectoryQuery,
  places: readonly Place[],
  locale: Locale,
): Promise<Page<CooperationRow>> {
  const answer = await askCooperation(questionOf(query));
  const { speech } = await finnish();
  const isFound = isMeant(meantBy(answer.understood), speech);
  const compare = byName(locale);
  const ordered = inAskedOrder(answer, query, { name: (a, b) => compare(a.title, b.title), confirmed: byConfirmation });
  const unitName = ({ municipality, unit }: ListedCooperation): string =>
    nameIn(places.find(({ _id }) => _id === municipality)?.units ?? [], unit, locale);
  return pageFrom(answer, query, ordered, async (ids) => {
    const [found, whyOf] = await Promise.all([findListedCooperation(ids), whysOf(answer, ids, locale)]);
    const names = await associationNames(found.map(({ associationId }) => associationId));
    return found.map((form) => {
      const [markedTitle, marked] = [markedExcerpt(form.title, isFound), markedExcerpt(form.description, isFound)];
      return {
        id: form._id,
        association: names.get(form.associationId) ?? "",
        unit: unitName(form),
        title: inFinnish(form.title, locale),
        kind: form.kind,
        description: inFinnish(form.description, locale),
        markedTitle,
        marked,
        why: unlessShown([...markedTitle, ...marked], () => whyOf(form._id)),
        startsOn: form.startsOn,
        endsOn: form.endsOn,
      };
    });
  });
}
