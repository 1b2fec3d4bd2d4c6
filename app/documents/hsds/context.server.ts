import { termNamesOf } from "#documents/hsds/terms";
import type { ServiceContext } from "#documents/hsds/service";
import { environment } from "#env.server";
import { findProvider } from "#models/provider.server";
import { findTerms, type Terms } from "#models/taxonomy.server";

/** What the mapping to HSDS needs to know besides the records. */
export async function hsdsContext(now: Date): Promise<{ context: ServiceContext; terms: Terms }> {
  const [terms, provider] = await Promise.all([findTerms(), findProvider()]);
  const { publicUrl } = environment();
  return { terms, context: { names: termNamesOf(terms), city: provider.names.fi, publicUrl, now } };
}
