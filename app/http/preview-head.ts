import type { MetaDescriptor } from "@remix-run/node";
import { pageTitle } from "#http/page-title";
import { preview } from "#i18n/messages/preview";

/** The head of every preview: a page for its writer alone, in no index. */
export const previewHead = (args: Parameters<ReturnType<typeof pageTitle>>[0]): MetaDescriptor[] => [
  ...pageTitle(preview, ({ title }) => title)(args),
  { name: "robots", content: "noindex, nofollow" },
];
