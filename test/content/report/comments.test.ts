import { expect, test } from "vitest";
import { commentsSentence } from "~/content/report/comments";

test("what stands above comments says the numbers that the wave promised", () => {
  const rules = { commentsFrom: 14, commentsMinimum: 7 };
  for (const released of ["pooled", "withheld"] as const) {
    const said = commentsSentence("en", released, released === "pooled" ? 12 : 0, rules);
    expect(said).toContain("at least 14 people");
    expect(said).toMatch(/\bseven\b/);
    expect(said).not.toMatch(/\b(10|ten|five)\b/);
  }
});
