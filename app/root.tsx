import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLoaderData,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { useContext, type ReactNode } from "react";
import { ButtonLink } from "#components/button-link";
import { TiedRefusalPage } from "#components/tied-refusal-page";
import { signInHref } from "#domain/links/way-back";
import { DEFAULT_LOCALE, type Locale } from "#domain/shared/locales";
import { readTiedRefusal } from "#domain/tied-refusal";
import { site } from "#i18n/messages/site";
import { TermsProvider } from "#i18n/use-terms";
import { LocaleProvider, useTexts } from "#i18n/use-texts";
import { PageHeader } from "#components/page-header";
import { PageContext } from "./page-context";
import { loadSite } from "./site.server";
import { SiteFrame, type FrameKind } from "./site-frame";
import { StayLeft } from "./stay-left";
import "./styles/app.css";

export const links: LinksFunction = () => [{ rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }];

export const meta: MetaFunction<typeof loader> = ({ data: loaded, error }) => [
  { title: error ? errorTitle(error, loaded?.locale) : site[loaded?.locale ?? DEFAULT_LOCALE].title },
  { name: "description", content: site[loaded?.locale ?? DEFAULT_LOCALE].description },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { view, headers } = await loadSite({ request, context });
  return data(view, { headers });
}

/** What a route may ask of the document: its frame, and whether React itself is needed in the browser. */
type Handle = { frame?: FrameKind; hydrate?: boolean } | undefined;

function useHandle(): { frame: FrameKind; hydrate: boolean } {
  const handles = useMatches().map(({ handle }) => handle as Handle);
  return {
    frame: handles.findLast((handle) => handle?.frame)?.frame ?? "public",
    hydrate: handles.some((handle) => handle?.hydrate),
  };
}

type ErrorKind = "notFound" | "forbidden" | "badRequest" | "failed";

function errorKind(error: unknown): ErrorKind {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404 || status === 405) return "notFound";
  if (status === 403) return "forbidden";
  return status >= 400 && status < 500 ? "badRequest" : "failed";
}

const errorTitle = (error: unknown, locale: Locale = DEFAULT_LOCALE): string =>
  `${site[locale].error[errorKind(error)]} – ${site[locale].title}`;

function Document({ children, hydrate = false }: { children: ReactNode; hydrate?: boolean }) {
  const { nonce, entryUrl, failed } = useContext(PageContext);
  const view = useRouteLoaderData<typeof loader>("root") ?? failed;
  const locale = view?.locale ?? DEFAULT_LOCALE;
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <StayLeft nonce={nonce} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {hydrate ? null : <script type="module" src={entryUrl} nonce={nonce} async />}
      </head>
      <body>
        <LocaleProvider value={locale}>
          <TermsProvider value={view?.terms ?? null}>{children}</TermsProvider>
        </LocaleProvider>
        {hydrate ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  );
}

export default function App() {
  const { site: view } = useLoaderData<typeof loader>();
  const { frame, hydrate } = useHandle();
  return (
    <Document hydrate={hydrate}>
      <SiteFrame view={view} kind={frame}>
        <Outlet />
      </SiteFrame>
    </Document>
  );
}

function ErrorText({ requestId }: { requestId: string | undefined }) {
  const t = useTexts(site).error;
  const error = useRouteError();
  const kind = errorKind(error);
  const { pathname } = useLocation();
  const tied = isRouteErrorResponse(error) ? readTiedRefusal(error.data) : null;
  if (tied) return <TiedRefusalPage {...tied} />;
  return (
    <div className="page page-narrow stack">
      <PageHeader title={t[kind]} lead={t[`${kind}Text`]} />
      {kind === "failed" && requestId ? <p className="muted">{t.requestId({ id: requestId })}</p> : null}
      <p className="cluster">
        <ButtonLink href="/">{t.home}</ButtonLink>
        {kind === "forbidden" ? (
          <ButtonLink href={signInHref(pathname)} variant="quiet">
            {t.signIn}
          </ButtonLink>
        ) : null}
      </p>
    </div>
  );
}

export function ErrorBoundary() {
  const { failed } = useContext(PageContext);
  const view = useRouteLoaderData<typeof loader>("root") ?? failed;
  return (
    <Document>
      {view ? (
        <SiteFrame view={view.site} kind="public">
          <ErrorText requestId={view.requestId} />
        </SiteFrame>
      ) : (
        <main id="main">
          <ErrorText requestId={undefined} />
        </main>
      )}
    </Document>
  );
}
