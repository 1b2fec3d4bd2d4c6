import type { Actor } from "#domain/roles";
import type { DirectoryImport } from "#models/directory-import.server";
import { MunicipalityModel } from "#models/municipality.server";
import { bigTable } from "#tests/support/big-table";
import { startVisitor } from "#tests/bench/start-visitor";
import { actorFor, makePerson } from "#tests/support/cast";
import { readImport, storedFile } from "#tests/support/importing";
import { chooseImportColumns } from "#use-cases/choose-import-columns.server";
import { followImports } from "#use-cases/follow-import.server";
import { moveImport } from "#use-cases/move-import.server";
import { uploadImport } from "#use-cases/upload-import.server";

const ROWS = 5_000;

type Phase = "reading" | "planning" | "writing" | "undoing";

const phaseOf = ({ status, rowsRead }: DirectoryImport): Phase | null => {
  if (status === "reading") return rowsRead ? "planning" : "reading";
  return status === "running" ? "writing" : status === "undoing" ? "undoing" : null;
};

/** Does the worker's pieces until nothing is left, and adds up the seconds of each phase. */
async function work(importId: string, now: Date, seconds: Map<Phase, number>): Promise<DirectoryImport> {
  for (;;) {
    const directoryImport = await readImport(importId);
    const phase = phaseOf(directoryImport);
    if (phase === null) return directoryImport;
    const since = performance.now();
    await followImports(now);
    seconds.set(phase, (seconds.get(phase) ?? 0) + (performance.now() - since) / 1000);
  }
}

async function press(importId: string, event: "start" | "undo", actor: Actor, now: Date): Promise<void> {
  const moved = await moveImport({ importId, event, version: (await readImport(importId)).__v, actor, now });
  if (!moved.ok) throw new Error(moved.refusal.code);
}

/** A table of 5,000 associations into an empty directory and out of it again, while somebody looks at the directory. */
export async function benchImport(now: Date, databaseUri: string): Promise<string> {
  await MunicipalityModel.create({
    _id: "593",
    names: { fi: "Pieksämäki", sv: null, en: null },
    caseNumberPrefix: "PMK",
  });
  const actor = await actorFor(await makePerson("Katri Coordinator", { role: "coordinator" }));
  const file = await storedFile(bigTable(ROWS), "yhdistykset.csv");
  const begun = await uploadImport({ municipality: "593", source: "", file, actor, now });
  if (!begun.ok) throw new Error(begun.refusal.code);
  const { importId } = begun.value;
  const { __v: version, table } = await readImport(importId);
  if (!table) throw new Error("the table was not taken for one");
  const askVisitor = await startVisitor(databaseUri);
  const seconds = new Map<Phase, number>();
  await chooseImportColumns({ importId, version, kind: table.kind, mapping: table.mapping, actor, now });
  await work(importId, now, seconds);
  await press(importId, "start", actor, now);
  const { counts } = await work(importId, now, seconds);
  await press(importId, "undo", actor, now);
  await work(importId, now, seconds);
  const worst = await askVisitor();
  const line = (name: string, told: string) => `${name.padEnd(40)} ${told}`;
  return [
    line("associations created", String(counts["outcome_created"])),
    ...[...seconds].map(([phase, took]) => line(phase, `${took.toFixed(1)} s`)),
    line("peak memory of the importing process", `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`),
    line("slowest first page of the directory", `${worst.toFixed(0)} ms`),
  ].join("\n");
}
