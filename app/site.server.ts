import { signedIn, type Asking } from "#auth/actor.server";
import { currentDesk, desksOf } from "#auth/desks";
import { localText, type Locale } from "#domain/shared/locales";
import { environment } from "#env.server";
import { clearJoinedTrays, trayKey } from "#http/browser-tray.server";
import { clearFlash, readFlash, readLocaleCookie, serializeLocale } from "#http/cookies.server";
import { localeOf, requestedLocale } from "#http/locale.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { findTray } from "#models/tray.server";
import type { SiteTerms } from "#i18n/use-terms";
import type { SiteView } from "./site-frame";
import { loadSiteTerms } from "#http/site-terms.server";

/** The municipality whose name stands on the public pages: the first of the installation. */
const homeMunicipality = (): Promise<Pick<Municipality, "names"> | null> =>
  MunicipalityModel.findOne()
    .sort({ createdAt: 1, _id: 1 })
    .select({ names: 1 })
    .lean<Pick<Municipality, "names">>()
    .exec();

async function municipalityNamed(code: string): Promise<Pick<Municipality, "names"> | null> {
  return MunicipalityModel.findById(code).select({ names: 1 }).lean<Pick<Municipality, "names">>().exec();
}

/** What the frame of every page needs, and the cookies that go with it. */
export async function loadSite(
  asking: Asking,
): Promise<{ view: { site: SiteView; terms: SiteTerms; locale: Locale; requestId: string }; headers: Headers }> {
  const { request, context } = asking;
  const locale = localeOf(request);
  const found = await signedIn(asking);
  const desk = found ? currentDesk(found.person.staff, found.session.desk) : null;
  const municipality = desk?.kind === "office" ? await municipalityNamed(desk.municipality) : await homeMunicipality();
  const url = new URL(request.url);
  const headers = new Headers();
  const requested = requestedLocale(request);
  if (requested && requested !== readLocaleCookie(request)) headers.append("Set-Cookie", serializeLocale(requested));
  const flash = readFlash(request);
  if (flash) headers.append("Set-Cookie", clearFlash());
  const tray = await findTray(await trayKey(asking), context.arrivedAt);
  for (const cookie of await clearJoinedTrays(asking)) headers.append("Set-Cookie", cookie);
  const site: SiteView = {
    path: url.pathname,
    search: url.search,
    municipalityName: municipality ? localText(municipality.names, locale) : "Kumppani",
    personName: found ? found.actor.name : null,
    desk,
    hasManyDesks: found !== null && desksOf(found.person.staff).length > 1,
    demo: environment().demo,
    flash,
    tray: tray.entries.map(({ activityId }) => activityId),
  };
  const terms = await loadSiteTerms(locale);
  return { view: { site, terms, locale, requestId: context.requestId }, headers };
}
