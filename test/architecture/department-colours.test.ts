import fs from "node:fs";
import { expect, test } from "vitest";
import { FILE_COLOURS } from "~/components/export/picture-colours";

test("files that leave show the departments in the colours of the light theme", () => {
  const tokens = fs.readFileSync("app/styles/tokens.css", "utf8");
  for (const department of ["first", "second"] as const)
    expect(FILE_COLOURS[department]).toBe(new RegExp(`--${department}: (#[0-9a-f]+);`).exec(tokens)?.[1]);
});
