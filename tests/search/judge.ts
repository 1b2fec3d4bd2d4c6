/**
 * `npm run search:judge -- FILE… [--records FILE]… [--ablation]`: asks judged questions and prints how well they are
 * answered, by kind. The records are those of the database the settings name, or, with --records, those of import files
 * in a database of their own.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { plainFinnish } from "#domain/search/plain-finnish";
import type { Helps, Knowledge } from "#domain/search/understood";
import { speechOf } from "#domain/search/speech";
import { readSettings, runCommand } from "#server/command-line";
import { fetchVoikkoWhenMissing } from "#server/fetch-voikko";
import type { Say } from "#server/say";
import { StartProblem } from "#server/start-problem";
import { withDatabase } from "#server/with-database";
import { figuresOf, figuresTable, judgedFile, type Judged } from "#tests/search/judged";

const ALL: Helps = { thesaurus: true, grams: true };

async function questionsIn(file: string): Promise<Judged[]> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new StartProblem(`There is no file ${file}, or it cannot be read.`);
  });
  const parsed = judgedFile.safeParse(JSON.parse(text));
  if (!parsed.success) throw new StartProblem(`${file} holds no judged questions: ${parsed.error.message}`);
  return parsed.data;
}

/** Prints the figures of some files of questions over the records of the connected database. */
async function judge(files: readonly string[], isAblation: boolean, say: Say): Promise<void> {
  const { ActivityModel } = await import("#models/activity.server");
  const { activityKnowledge, facetLists } = await import("#search/search.server");
  const { finnish } = await import("#search/finnish.server");
  const records = await ActivityModel.find()
    .select({ externalId: 1 })
    .lean<{ _id: string; externalId: string | null }[]>()
    .exec();
  const outside = new Map(records.map(({ _id, externalId }) => [_id, externalId ?? _id]));
  const around = {
    idOf: (id: string) => outside.get(id) ?? id,
    lists: await facetLists(),
  };
  const { speech, missing } = await finnish();
  if (missing) say(`Finnish is read without Voikko: ${missing}`);
  const knowledge = await activityKnowledge(speech);
  say(`${knowledge.index.size} activities, ${knowledge.book.words.size} words in the thesaurus`);
  for (const file of files) {
    const questions = await questionsIn(file);
    say(`\n${path.basename(file)}\n${figuresTable(figuresOf(questions, { knowledge, ...around }))}`);
    if (!isAblation) continue;
    const without: [string, Knowledge][] = [
      ["everything", knowledge],
      ["without the analyser", await activityKnowledge(speechOf(plainFinnish))],
      ["without the thesaurus", { ...knowledge, helps: { ...ALL, thesaurus: false } }],
      ["without n-grams", { ...knowledge, helps: { ...ALL, grams: false } }],
    ];
    const rows = without.flatMap(([name, each]) =>
      figuresOf(questions, { knowledge: each, ...around })
        .filter(({ kind }) => kind === "ALL")
        .map((figures) => ({ ...figures, kind: name })),
    );
    say(`\nWhat each part brings\n${figuresTable(rows)}`);
  }
}

/** A database of its own that holds nothing but the records of some import files. */
async function withRecords(records: readonly string[], say: Say, work: () => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "kumppani-judge-"));
  try {
    await withDatabase({ mongodbUri: null, dataDir }, say, async () => {
      const { loadRecords } = await import("#tests/search/load-records");
      await loadRecords(records);
      await work();
    });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

void runCommand(async (say) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { records: { type: "string", multiple: true }, ablation: { type: "boolean", default: false } },
  });
  if (positionals.length === 0)
    throw new StartProblem("Usage: npm run search:judge -- FILE… [--records FILE]… [--ablation]");
  await fetchVoikkoWhenMissing(say);
  const work = () => judge(positionals, values.ablation, say);
  if (values.records) await withRecords(values.records, say, work);
  else await withDatabase(readSettings(), say, work);
});
