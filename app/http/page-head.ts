import type { MetaDescriptor } from "@remix-run/node";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "#domain/shared/locales";
import { ldDocument, type Thing } from "#domain/structured-data/thing";

/** What a public page tells in its head to search engines, to other sites that show it, and to machines. */
export type PageHead = {
  title: string;
  description: string;
  /** The page's address without a language. */
  url: string;
  locale: Locale;
  image: { url: string; alt: string } | null;
  things: Thing[];
};

const OG_LOCALE: Record<Locale, string> = { fi: "fi_FI", sv: "sv_FI", en: "en_GB" };

/** The same page in a language; Finnish is what the address shows by itself. */
function inLanguage(url: string, locale: Locale): string {
  if (locale === DEFAULT_LOCALE) return url;
  const address = new URL(url);
  address.searchParams.set("lang", locale);
  return address.href;
}

const named = (name: string, content: string): MetaDescriptor => ({ name, content });
const property = (name: string, content: string): MetaDescriptor => ({ property: name, content });
const link = (attributes: Record<string, string>): MetaDescriptor => ({ tagName: "link", ...attributes });

const imageTags = (image: PageHead["image"]): MetaDescriptor[] =>
  image ? [property("og:image", image.url), property("og:image:alt", image.alt)] : [];

/** A page's `meta` from what its loader says of it: `meta = ({ data }) => headTags(data?.head)`. */
export function headTags(head: PageHead | undefined): MetaDescriptor[] {
  if (!head) return [{ title: "Kumppani" }];
  const { title, description, url, locale, image, things } = head;
  const canonical = inLanguage(url, locale);
  return [
    { title: `${title} – Kumppani` },
    named("description", description),
    link({ rel: "canonical", href: canonical }),
    ...LOCALES.map((hrefLang) => link({ rel: "alternate", hrefLang, href: inLanguage(url, hrefLang) })),
    link({ rel: "alternate", hrefLang: "x-default", href: url }),
    property("og:type", "website"),
    property("og:site_name", "Kumppani"),
    property("og:title", title),
    property("og:description", description),
    property("og:url", canonical),
    property("og:locale", OG_LOCALE[locale]),
    ...imageTags(image),
    named("twitter:card", image ? "summary_large_image" : "summary"),
    ...things.map((one) => ({ "script:ld+json": ldDocument(one) })),
  ];
}
