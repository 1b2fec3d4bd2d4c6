// scratch: build the index from a database once, then judge
import { readFileSync } from "node:fs";
import { connect, disconnect } from "#models/connection.server";
import { startEmbeddedDatabase } from "#server/embedded-database";
import { MunicipalityModel } from "#models/municipality.server";
import { ActivityModel } from "#models/activity.server";
import { loadWorld, documentsOf, publishedActivities } from "#search/activity-documents.server";
import { openVoikko } from "#search/voikko.server";
import { remembering } from "#domain/search/reading";
import { plainFinnish } from "#domain/search/plain-finnish";
import { speechOf } from "#domain/search/speech";
import { SearchIndex } from "#domain/search/search-index";
import { phraseBook } from "#domain/search/thesaurus/phrases";
import { find } from "#domain/search/finder";
const [file, ...flags] = process.argv.slice(2);
const db = await startEmbeddedDatabase({ dataDir: "/tmp/judge-data", say: (() => undefined) as never });
await connect(db.uri);
const world = await loadWorld(new Date());
const reader = flags.includes("--no-voikko") ? plainFinnish : remembering(await openVoikko({ libraries: ["libvoikko.so.1"], dictionaries: null }));
const speech = speechOf(reader);
const index = new SearchIndex(speech);
const t0 = Date.now();
const ext = new Map<string, string>(); const titles = new Map<string,string>();
for await (const batch of publishedActivities()) {
  for (const a of batch) { ext.set(a._id, a.externalId ?? a._id); titles.set(a.externalId ?? a._id, a.title + " [" + a.needs.join(",") + "] " + a.place.village); }
  for (const { document } of await documentsOf(batch, world)) if (document) index.put(document);
}
const { FOUNDING_CONCEPTS } = (await import("#domain/search/thesaurus/founding"));
const founding = FOUNDING_CONCEPTS;
const termConcepts = Object.entries(world.terms).filter(([k]) => k !== "villages").flatMap(([k, terms]) => terms.map((t) => ({ ...(k === "targetGroups" ? { kind: "people" as const } : k === "accessibility" ? { kind: "way" as const } : {}), code: t.code, finds: [t.code, t.names.fi], related: [], said: t.synonyms, sv: t.names.sv ? [t.names.sv] : [], en: t.names.en ? [t.names.en] : [] })));
const concepts = [...founding, ...termConcepts];
const book = phraseBook(concepts, (p, l) => speech.understand(p, l));
for (const w of book.words) index.vocabulary.add(w);
const munis = await MunicipalityModel.find().lean();
const villages = new Set([...munis.flatMap((m) => m.villages.map((v) => v.code)), ...(index.facet("ownVillage")?.names ?? [])]);
const basesOfName = (n: string) => [...new Set([n.toLowerCase(), ...speech.basesOf(n.toLowerCase())])];
const places = [
  ...munis.map((m) => ({ bases: basesOfName(m.names.fi), village: null, municipality: m._id })),
  ...[...villages].filter((v) => v !== "Koko kaupunki" && v).map((v) => ({ bases: basesOfName(v), village: v, municipality: munis[0]?._id ?? "" })),
];
console.log("docs", index.size, "concepts", concepts.length, "ms", Date.now() - t0);
const knowledge = { index, book, places, helps: { thesaurus: !flags.includes("--no-thesaurus"), grams: !flags.includes("--no-grams") } };
type J = { id: string; kind: string; q: string; facets: Record<string, unknown>; relevant: { id: string; grade: number }[] };
const show = flags.find((f) => f.startsWith("--show="))?.slice(7);
const hide = flags.includes("--hide");
const stats = new Map<string, { n: number; ndcg: number; recall: number; zero: number; pool: number }>();
for (const j of JSON.parse(readFileSync(file ?? "", "utf8")) as J[]) {
  const chosen: Record<string, string[]> = {};
  for (const [k, v] of Object.entries(j.facets ?? {})) {
    const list = (Array.isArray(v) ? v : [v]).map((x) => (x === true ? "yes" : String(x)));
    chosen[k] = k === "municipality" ? list.map((n) => munis.find((m) => m.names.fi === n)?._id ?? n) : list;
  }
  const t = performance.now();
  const { hits, understood } = find(knowledge, { q: j.q, chosen, counted: [] });
  const ms = performance.now() - t;
  const grades = new Map(j.relevant.map((r) => [r.id, r.grade]));
  const gain = (g: number) => 2 ** g - 1;
  const top = hits.slice(0, 10).map((h) => ext.get(h.id) ?? "");
  const dcg = top.reduce((s, id, i) => s + gain(grades.get(id) ?? 0) / Math.log2(i + 2), 0);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, 10).reduce((s, g, i) => s + gain(g) / Math.log2(i + 2), 0);
  const ndcg = ideal ? dcg / ideal : 1;
  const found = new Set(hits.slice(0, 50).map((h) => ext.get(h.id)));
  const recall = grades.size ? [...grades.keys()].filter((id) => found.has(id)).length / grades.size : 1;
  for (const key of [j.kind, "ALL"]) {
    const s = stats.get(key) ?? { n: 0, ndcg: 0, recall: 0, zero: 0, pool: 0 };
    s.n++; s.ndcg += ndcg; s.recall += recall; s.zero += hits.length ? 0 : 1; s.pool += hits.length; stats.set(key, s);
  }
  if (!hide && (show === j.id || (!show && ndcg < Number(flags.find((f) => f.startsWith("--below="))?.slice(8) ?? 0)))) {
    console.log(`\n${j.id} ${j.kind} ndcg=${ndcg.toFixed(2)} hits=${hits.length} ${ms.toFixed(1)}ms  "${j.q}" ${JSON.stringify(j.facets)}`);
    console.log("  concepts:", understood.concepts.map((c) => `${c.concept.code}(${c.how},${c.words.map((w) => understood.words[w]).join("+")})`).join("; "), " wishes:", understood.wishes.map((w) => w.facet + "=" + w.value).join(), " corr:", understood.corrections.map((c) => c.typed + "→" + c.meant).join());
    top.slice(0, 8).forEach((id, i) => console.log(`   ${grades.get(id) ?? "-"} ${hits[i]?.score.toFixed(3)} ${id} ${titles.get(id)}`));
    const missed = [...grades].filter(([id, g]) => g >= 2 && !top.includes(id)).slice(0, 6);
    for (const [id, g] of missed) console.log(`   MISSED ${g} ${id} ${titles.get(id)} rank=${hits.findIndex((h) => ext.get(h.id) === id)}`);
  }
}
for (const [k, s] of stats) console.log(k.padEnd(16), String(s.n).padStart(3), "nDCG", (s.ndcg / s.n).toFixed(3), "recall", (s.recall / s.n).toFixed(3), "zero", s.zero, "hits", (s.pool / s.n).toFixed(0));
await disconnect(); await db.stop();
void ActivityModel;
