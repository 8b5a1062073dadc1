import fs from "node:fs";
import { expect, test } from "vitest";
import { FILE_COLOURS } from "~/components/export/picture-colours";
import { listFiles } from "./source-files";

const TOKENS = "app/styles/tokens.css";
/** Files that a browser shows without the style sheets hold a copy, and the tokens name each of them. */
const COPIES = ["app/components/export/picture-colours.ts", "public/favicon.svg"];
const tokens = fs.readFileSync(TOKENS, "utf8");
const light = (name: string) => new RegExp(`--${name}: (#[0-9a-f]+);`).exec(tokens)?.[1] ?? "missing";
const departments = ["first", "second"] as const;

test("files that leave show the departments in the colours of the light theme", () => {
  for (const department of departments) expect(FILE_COLOURS[department]).toBe(light(department));
});

test("the icon shows a circle and a diamond in them", () => {
  const strokes = [
    ...fs.readFileSync("public/favicon.svg", "utf8").matchAll(/<(\w+) [^>]*stroke="([^"]+)"/g),
  ];
  expect(strokes.map(([, shape, colour]) => [shape, colour])).toEqual([
    ["circle", light("first")],
    ["path", light("second")],
  ]);
});

test("the tokens name every other file that holds one of them", () => {
  const holding = listFiles("app", "public")
    .filter((file) => /\.(ts|tsx|css|svg|js)$/.test(file) && file !== TOKENS)
    .filter((file) => {
      const text = fs.readFileSync(file, "utf8").toLowerCase();
      return departments.some((department) => text.includes(light(department)));
    });
  expect(holding.sort()).toEqual(COPIES);
  for (const file of COPIES) expect(tokens).toContain(file);
});
