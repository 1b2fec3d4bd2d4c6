import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => path.join(folder, name));

const ROUTES = filesBelow("app/routes", /route\.tsx?$/);
const read = (file: string): string => readFileSync(file, "utf8");

/** What a route asks first: who is there. `visitor` is for pages that everybody may open. */
const ASKS_WHO = /\bawait (requireActor|requireSignedIn|visitor|signedIn)\(args\)/;

const ROUTE_EXPORTS = [
  "loader",
  "action",
  "default",
  "meta",
  "links",
  "headers",
  "handle",
  "ErrorBoundary",
  "shouldRevalidate",
];

function exportedNames(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const kinds = modifiers.map(({ kind }) => kind);
    if (!kinds.includes(ts.SyntaxKind.ExportKeyword)) return [];
    if (kinds.includes(ts.SyntaxKind.DefaultKeyword)) return ["default"];
    if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? ""];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(source));
    return [];
  });
}

/** The first statement of each loader and action of a route, by its name. */
function firstStatements(file: string): [name: string, statement: string][] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isFunctionDeclaration)
    .filter(({ name }) => name && ["loader", "action"].includes(name.text))
    .map((declaration) => [declaration.name?.text ?? "", declaration.body?.statements[0]?.getText(source) ?? ""]);
}

describe("routes", () => {
  test("there are routes to look at", () => expect(ROUTES.length).toBeGreaterThan(30));

  test.each(ROUTES)("%s asks who is there before anything else", (file) => {
    const silent = firstStatements(file).filter(([, statement]) => !ASKS_WHO.test(statement));
    expect(silent).toEqual([]);
  });

  test.each(ROUTES)("%s exports only what the framework calls, as functions that can be checked", (file) => {
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
    expect(exportedNames(source).filter((name) => !ROUTE_EXPORTS.includes(name))).toEqual([]);
    const declared = firstStatements(file).map(([name]) => name);
    expect(exportedNames(source).filter((name) => ["loader", "action"].includes(name))).toEqual(declared);
  });

  test.each(ROUTES)("%s stays a page, not a program", (file) => {
    expect(read(file).split("\n").length).toBeLessThanOrEqual(170);
  });
});

describe("parts of a route", () => {
  test("belong to that route alone; what two routes need stands where both can reach it", () => {
    const strays = filesBelow("app/routes", /\.tsx?$/).flatMap((file) => {
      const own = file.split(path.sep).slice(0, 3).join(path.sep);
      const relative = [...read(file).matchAll(/from "(\.[^"]+)"/g)].map(([, target = ""]) => target);
      return relative
        .map((target) => path.join(path.dirname(file), target))
        .filter((target) => !target.startsWith(own + path.sep))
        .map((target) => `${file} → ${target}`);
    });
    expect(strays).toEqual([]);
  });
});

describe("server code", () => {
  test("whatever touches the database or the mailer is fenced off from the browser by its name", () => {
    const open = [
      ...filesBelow("models", /\.tsx?$/),
      ...filesBelow("emails", /\.tsx?$/),
      ...filesBelow("app", /\.tsx?$/),
    ]
      .filter((file) => !file.startsWith(path.join("app", "server")))
      .filter((file) => /from "(mongoose|nodemailer|node:[^"]+)"/.test(read(file)))
      .filter((file) => !/\.server\.tsx?$/.test(file));
    expect(open).toEqual([]);
  });

  // The index asks what was written since it last looked: that is the time on the wall, not that of a request.
  test("the clock is read only where requests, rounds of work and looks of the search begin", () => {
    const readers = [
      ...filesBelow("models", /\.ts$/),
      ...filesBelow("emails", /\.ts$/),
      ...filesBelow("app", /\.tsx?$/),
    ]
      .filter((file) => !/^app\/(server|enhance|search)\//.test(file))
      .filter((file) => /new Date\(\)|Date\.now\(\)/.test(read(file)));
    expect(readers).toEqual([]);
  });
});
