import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { RunningProgram } from "#tests/support/program";

type Row = { pid: number; parent: number; command: string };

/** Linux tells of its processes by itself: a small machine may lack the command that other systems always have. */
function rowFromProc(pid: string): Row[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [, parent = "0"] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return [{ pid: Number(pid), parent: Number(parent), command }];
  } catch {
    return []; // it ended while we looked
  }
}

function rowFromPs(line: string): Row {
  const [pid = "", parent = "", ...words] = line.trim().split(/\s+/);
  return { pid: Number(pid), parent: Number(parent), command: words.join(" ") };
}

const allProcesses = (): Row[] =>
  process.platform === "linux"
    ? readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .flatMap(rowFromProc)
    : execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n").map(rowFromPs);

/** The process id of a part of a running program, found by what it runs. */
export function processOf({ child }: RunningProgram, part: "web" | "worker"): number {
  const found = allProcesses().find(
    ({ parent, command }) => parent === child.pid && command.includes(`build/programs/${part}.js`),
  );
  if (!found) throw new Error(`the ${part} process is not running`);
  return found.pid;
}
