import { data } from "@remix-run/node";

/**
 * What a loader answers with: of something sensitive no browser may keep a copy that Back could show. The route lets it
 * through: `headers = ({ loaderHeaders }) => loaderHeaders`.
 */
export function withoutCopy<View extends { isSensitive: boolean }>(view: View) {
  return data(view, view.isSensitive ? { headers: { "Cache-Control": "private, no-store" } } : {});
}
