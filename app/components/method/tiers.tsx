import { useLanguage, useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { formatConstant, plural } from "~/content/intl";
import { fill } from "~/content/translated";
import { RELEASE_RULES, type ReleaseRule } from "~/domain/disclosure/rules";

/** The rules of the release gate, read from the very table that it uses. */
export function MethodTiers() {
  const texts = useTexts("method").tables.tiers;
  const headings = RELEASE_RULES.map(({ from }, index) => {
    const next = RELEASE_RULES[index + 1];
    return next
      ? fill(texts.between, { fewest: from, most: next.from - 1 })
      : fill(texts.orMore, { fewest: from });
  });
  return (
    <WideTable label={texts.label}>
      <table>
        <caption className="visually-hidden">{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.figure}</th>
            {headings.map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <TierRows />
        </tbody>
      </table>
    </WideTable>
  );
}

function TierRows() {
  const texts = useTexts("method").tables.tiers;
  const language = useLanguage();
  const points = (step: number) => plural(language, texts.stepsOfPoints, step);
  const percent = (step: number) => fill(texts.stepsOfPercent, { step: formatConstant(language, step) });
  const answers = (step: number) => fill(texts.stepsOfAnswers, { step: formatConstant(language, step) });
  const orNot = (step: number | null, say: (step: number) => string) =>
    step === null ? texts.notShown : say(step);
  const { figures } = texts;
  const rows: readonly { label: string; cell: (rule: ReleaseRule) => string }[] = [
    { label: figures.score, cell: ({ scoreStep }) => points(scoreStep) },
    { label: figures.dimension, cell: ({ dimensionStep }) => points(dimensionStep) },
    { label: figures.mirror, cell: ({ mirrorStep }) => points(mirrorStep) },
    { label: figures.favourable, cell: ({ favourableStep }) => orNot(favourableStep, percent) },
    { label: figures.itemMean, cell: ({ itemMeanStep }) => orNot(itemMeanStep, answers) },
  ];
  return rows.map(({ label, cell }) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {RELEASE_RULES.map(({ from, rule }) => (
        <td key={from}>{cell(rule)}</td>
      ))}
    </tr>
  ));
}
