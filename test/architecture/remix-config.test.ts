import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const FILE = path.resolve("remix.config.js");

/** What the type check of the project says about the file, were this its text. */
function complaints(text: string): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  expect(fileNames.map((file) => path.resolve(file))).toContain(FILE);
  const host = ts.createCompilerHost(options);
  const { readFile, getSourceFile } = host;
  host.readFile = (file) => (path.resolve(file) === FILE ? text : readFile(file));
  host.getSourceFile = (file, target) =>
    path.resolve(file) === FILE
      ? ts.createSourceFile(file, text, target, true, ts.ScriptKind.JS)
      : getSourceFile(file, target);
  const program = ts.createProgram([FILE], { ...options, incremental: false, types: [] }, host);
  const found = program.getSemanticDiagnostics(program.getSourceFile(FILE));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test("a misspelt flag of Remix fails the type check", () => {
  const text = fs.readFileSync(FILE, "utf8");
  expect(complaints(text)).toEqual([]);
  const misspelt = text.replace("v3_relativeSplatPath", "v3_relativSplatPath");
  expect(complaints(misspelt).join()).toContain("v3_relativSplatPath");
});
