import type { exportTexts } from "~/content/export/texts";
import { fillFrom } from "~/content/translated";
import type { ReportSections } from "~/features/report/describe-report.server";

type StatementList = { title: string; statements: readonly string[] | null };
type Words = ReturnType<typeof exportTexts>["texts"]["slides"];

const LISTED = 3;
const ORDER = ["highest", "lowest", "apart"];

/**
 * The strongest and the weakest statements: the sets of the release; where it holds none, those whose shares it shows
 * of both departments, by the lower of the two. Empty where neither is shown.
 */
export function listStatements(
  { together, items, names }: Pick<ReportSections, "together" | "items" | "names">,
  words: Words,
): readonly StatementList[] {
  const sets = together?.sets ?? [];
  if (sets.length > 0) return [...sets].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const [first, second] = names;
  const known = items.groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ text, departments }) => {
      const shares = departments.flatMap(({ stretch }) => (stretch?.open === 0 ? [stretch.certain] : []));
      if (shares.length < departments.length) return [];
      const [ofFirst, ofSecond] = departments.map(({ favourable }) => favourable);
      const said = { statement: text, first, second, ofFirst: ofFirst ?? "", ofSecond: ofSecond ?? "" };
      return [{ lower: Math.min(...shares), words: fillFrom(said)(words.shares) }];
    })
    .sort((a, b) => b.lower - a.lower);
  if (known.length < 2 * LISTED) return [];
  const worded = (some: typeof known) => some.map((one) => one.words);
  return [
    { title: words.oftenest, statements: worded(known.slice(0, LISTED)) },
    { title: words.seldomest, statements: worded(known.slice(-LISTED).reverse()) },
  ];
}
