import { withUsed, type FacetGroupProps } from "#components/facets/facet-group";
import { isOfAccess } from "#domain/associations/shown-place";
import { REGISTRATION_KINDS } from "#domain/associations/registration-kinds";
import { SERVICE_LANGUAGES } from "#domain/associations/service-languages";
import { WEEKDAYS } from "#domain/calendar/schedule";
import { codeOptions } from "#i18n/code-text";
import { activities } from "#i18n/messages/activities";
import { directory } from "#i18n/messages/directory";
import { schedules } from "#i18n/messages/schedules";
import { search } from "#i18n/messages/search";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";
import type { Around } from "#domain/search/found-page";
import { FACETS_OF, type DirectoryQuery, type FacetName } from "#domain/search/directory-query";

type Option = { value: string; label: string };
type Offered = { legend: string; options: readonly Option[]; inOrder?: boolean };

const TIMES = ["morning", "afternoon", "evening"] as const;
const PRICES = ["free", "paid"] as const;

const yes = (label: string): Option[] => [{ value: "yes", label }];

/** Every question that narrows, with the answers it offers. */
function useOffered(view: Around, { chosen }: DirectoryQuery): Record<FacetName, Offered> {
  const t = useTexts(directory);
  const s = useTexts(search);
  const a = useTexts(activities);
  const [needs, groups, kinds] = [useTerms("needs"), useTerms("targetGroups"), useTerms("categories")];
  const [fields, villages, access] = [useTerms("fields"), useTerms("villages"), useTerms("accessibility")];
  const { counts } = view.results;
  const used = (name: FacetName, terms: ReturnType<typeof useTerms>) =>
    withUsed(terms.options, counts[name], chosen[name], terms.withNames);
  return {
    need: { legend: t.need, options: used("need", needs) },
    village: { legend: t.village, options: used("village", villages) },
    for: { legend: t.targetGroup, options: used("for", groups) },
    kind: { legend: s.legends.kind, options: used("kind", kinds) },
    price: { legend: s.legends.price, options: codeOptions(PRICES, s.prices), inOrder: true },
    day: { legend: s.legends.day, options: codeOptions(WEEKDAYS, useTexts(schedules).days), inOrder: true },
    time: { legend: s.legends.time, options: codeOptions(TIMES, s.times), inOrder: true },
    language: { legend: s.legends.language, options: codeOptions(SERVICE_LANGUAGES, useTexts(serviceLanguages)) },
    access: { legend: s.legends.access, options: used("access", access).filter(({ value }) => isOfAccess(value)) },
    remote: { legend: s.legends.remote, options: yes(s.remotely) },
    joining: { legend: s.legends.joining, options: codeOptions(REGISTRATION_KINDS, a.registration), inOrder: true },
    referral: { legend: s.legends.referral, options: yes(s.acceptsReferrals) },
    confirmed: { legend: s.legends.confirmed, options: yes(s.confirmedLately) },
    wheelchair: { legend: s.client, options: yes(s.clients.wheelchair) },
    hearing: { legend: s.client, options: yes(s.clients.hearing) },
    memory: { legend: s.client, options: yes(s.clients.memory) },
    field: { legend: t.field, options: used("field", fields) },
    unit: { legend: t.unit, options: view.units },
  };
}

/** The questions that narrow what is looked for, each answer with how many it would leave. */
export function useFacets(view: Around, query: DirectoryQuery): (FacetGroupProps & { name: FacetName })[] {
  const offered = useOffered(view, query);
  return FACETS_OF[query.tab].map((name) => ({
    name,
    ...offered[name],
    counts: view.results.counts[name],
    chosen: query.chosen[name],
  }));
}
