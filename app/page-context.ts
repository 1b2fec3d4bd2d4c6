import { createContext } from "react";
import type { Locale } from "#domain/shared/locales";
import type { SiteTerms } from "#i18n/use-terms";
import type { SiteView } from "./site-frame";

/** What the document needs to know of the response it is part of. */
export type PageFacts = {
  nonce: string;
  entryUrl: string;
  /** Told here as well as by the root's loader, which does not run when an action has thrown. */
  failed: { site: SiteView; terms: SiteTerms; locale: Locale; requestId: string } | null;
};

export const PageContext = createContext<PageFacts>({ nonce: "", entryUrl: "", failed: null });
