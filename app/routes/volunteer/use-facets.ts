import { withUsed, type FacetGroupProps } from "#components/facets/facet-group";
import { HELPING_RHYTHMS, HELPING_TIMES } from "#domain/associations/helping-time";
import { SERVICE_LANGUAGES } from "#domain/associations/service-languages";
import { codeOptions } from "#i18n/code-text";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { volunteer } from "#i18n/messages/volunteer";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";
import type { TasksView } from "./queries.server";
import type { FacetName } from "./schema";

type Facet = Omit<FacetGroupProps, "name"> & { name: FacetName };

/** The questions in the order in which they matter to somebody who wants to help. */
export function useFacets({ counts, chosen }: TasksView): Facet[] {
  const t = useTexts(volunteer);
  const languages = useTexts(serviceLanguages);
  const [kinds, groups, villages] = [useTerms("volunteerTypes"), useTerms("targetGroups"), useTerms("villages")];
  const facet = (name: FacetName, options: FacetGroupProps["options"], inOrder = false): Facet => {
    return { name, legend: t.legends[name], options, counts: counts[name], chosen: chosen[name] ?? [], inOrder };
  };
  const listed = (name: FacetName, { options, withNames }: ReturnType<typeof useTerms>): Facet =>
    facet(name, withUsed(options, counts[name], chosen[name] ?? [], withNames));
  return [
    listed("kind", kinds),
    facet("time", codeOptions(HELPING_TIMES, t.times), true),
    facet("rhythm", codeOptions(HELPING_RHYTHMS, t.rhythms), true),
    listed("village", villages),
    listed("for", groups),
    facet("ease", codeOptions(["met", "remote"], t.eases), true),
    facet("language", codeOptions(SERVICE_LANGUAGES, languages)),
  ];
}
