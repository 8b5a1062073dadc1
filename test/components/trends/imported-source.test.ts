import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ScoreOverTimeTable } from "~/components/trends/tables";
import { describeImported } from "~/features/trends/describe-time.server";
import { withTexts } from "../with-texts";

test("a score from before Tandem stands beside where it comes from", () => {
  const imported = describeImported("en", [
    { quarter: "2025-Q1", score: 61.5, source: "Employee survey 2024, <four> statements" },
  ]);
  const html = renderToStaticMarkup(
    withTexts(["trends"], createElement(ScoreOverTimeTable, { waves: [], imported })),
  );
  expect(html).toContain("not comparable. Source: Employee survey 2024, &lt;four&gt; statements");
});
