import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ReportBody } from "~/components/report/body";
import { instrumentTexts } from "~/content/instrument/texts";
import { instrumentV1 } from "~/content/instrument/v1";
import { rulesToFreeze } from "~/domain/disclosure/frozen-rules";
import { describeReport, type ReportSections } from "~/features/report/describe-report.server";
import { sampleRelease } from "../../support/sample-release";
import { sampleReport } from "../../support/sample-report";
import { withTexts } from "../with-texts";

function sections(respondents: readonly [number, number] = [12, 11]) {
  const { release, comments } = sampleRelease(
    { invited: 14, respondents: respondents[0], score: 57, comments: 6 },
    { invited: 12, respondents: respondents[1], score: 65, comments: 6 },
  );
  return describeReport({
    language: "en",
    report: sampleReport(),
    release,
    rules: rulesToFreeze(release.threshold),
    previous: { report: sampleReport(), quarter: "Q3 2026" },
    firstQuarter: "Q1 2026",
    instrument: instrumentV1,
    texts: instrumentTexts("v1", "en"),
    comments,
  });
}

function drawn(report: ReportSections): string {
  return renderToStaticMarkup(
    withTexts(["report"], <ReportBody report={report} effects={[]} comparison={null} />),
  );
}

const text = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("without a script", () => {
  const report = sections();
  const markup = drawn(report);

  test("every number of every chart stands in a table", () => {
    const tables = (markup.match(/<table[\s\S]*?<\/table>/g) ?? []).map(text).join(" ");
    for (const row of [report.score, ...report.departments.rows]) {
      expect(tables).toContain(row.value);
      expect(tables).toContain(row.range);
    }
    for (const row of report.dimensions.rows) {
      for (const value of [row.name, ...row.values, ...row.ranges, row.gap]) expect(tables).toContain(value);
    }
  });

  test("no chart hides inside closed details, and no table but under a heading that says what it is", () => {
    const folds = markup.match(/<details[\s\S]*?<\/details>/g) ?? [];
    expect(folds.join("")).not.toContain("<figure");
    for (const fold of folds.filter((it) => it.includes("<table")))
      expect(fold).toMatch(/<summary><h2>[^<]+<\/h2><\/summary>/);
  });

  test("every chart is a figure with a caption and says in a sentence what it shows", () => {
    const figures = markup.match(/<figure[\s\S]*?<\/figure>/g) ?? [];
    expect(figures).toHaveLength(3);
    for (const figure of figures) {
      expect(figure).toMatch(/<figcaption>.+<\/figcaption>/);
      expect(figure).toMatch(/role="img" aria-label="[A-Z][^"]+\."/);
    }
  });

  test("departments are told apart by shape and name, not by colour alone", () => {
    expect(markup).toMatch(/<circle class="mark first"/);
    expect(markup).toMatch(/<path class="mark second"/);
  });
});

test("a comment that may not be quoted stays off the paper", () => {
  const markup = drawn(sections());
  const entries = markup.match(/<li[^>]*><blockquote>[\s\S]*?<\/li>/g) ?? [];
  expect(entries).toHaveLength(12);
  for (const entry of entries)
    expect(entry.includes("may be quoted")).toBe(!entry.includes('class="no-print"'));
});

test("a report without an earlier wave speaks of no change", () => {
  const { release } = sampleRelease(
    { invited: 14, respondents: 12, score: 57 },
    { invited: 12, respondents: 11, score: 65 },
  );
  const none = { kind: "unavailable", reason: "no-earlier-wave" } as const;
  const report = describeReport({
    language: "en",
    report: { ...sampleReport(), change: none, changeSinceFirst: none, comparedWith: null, first: null },
    release,
    rules: rulesToFreeze(release.threshold),
    previous: null,
    firstQuarter: null,
    instrument: instrumentV1,
    texts: instrumentTexts("v1", "en"),
    comments: [],
  });
  expect(report.changes).toBeNull();
  expect(report.sentences.at(-1)).toMatch(/first wave with a result/);
  expect(drawn(report)).not.toContain("What changed");
});

test("what is asked first comes first", () => {
  const order = ["participation", "stages", "extremes", "departments", "topics", "mirror", "comments"];
  const ids = [...drawn(sections()).matchAll(/<h2 id="([a-z]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(order);
});

test("statements of which only the same bounds are shown are summed up", () => {
  const report = sections();
  const alike = [
    { values: ["23\u00a0% or less", "not shown"] as const, statements: [{ id: "x", text: "A statement." }] },
  ];
  const markup = text(drawn({ ...report, items: { ...report.items, alike } }));
  expect(markup).toContain(
    "Of these 1 statements no more is shown: Sales 23 % or less, Marketing not shown.",
  );
});
