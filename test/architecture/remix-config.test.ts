import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { compiledWith } from "./compiled-with";

const FILE = "remix.config.js";

/** What the type check of the project says about the file, were this its text. */
function complaints(text: string): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  expect(fileNames.map((file) => path.resolve(file))).toContain(path.resolve(FILE));
  const program = compiledWith({ [FILE]: text }, [FILE], { types: [] });
  const found = program.getSemanticDiagnostics(program.getSourceFile(path.resolve(FILE)));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test("a misspelt flag of Remix fails the type check", () => {
  const text = fs.readFileSync(FILE, "utf8");
  expect(complaints(text)).toEqual([]);
  const misspelt = text.replace("v3_relativeSplatPath", "v3_relativSplatPath");
  expect(complaints(misspelt).join()).toContain("v3_relativSplatPath");
});
