import { WideTable } from "~/components/wide-table";
import { RELEASE_RULES, type ReleaseRule } from "~/domain/disclosure/rules";

const step = (value: number | null, unit: string) =>
  value === null ? "not shown" : `steps of ${value} ${unit}`;

const ROWS: readonly { label: string; cell: (rule: ReleaseRule) => string }[] = [
  {
    label: "Department score",
    cell: (rule) => step(rule.scoreStep, rule.scoreStep === 1 ? "point" : "points"),
  },
  {
    label: "Dimension scores",
    cell: (rule) => step(rule.dimensionStep, rule.dimensionStep === 1 ? "point" : "points"),
  },
  { label: "Each direction of the mirror", cell: (rule) => step(rule.mirrorStep, "points") },
  {
    label: "Share of favourable answers per statement",
    cell: (rule) => step(rule.favourableStep, "percent"),
  },
  { label: "Mean answer per statement", cell: (rule) => step(rule.itemMeanStep, "of an answer step") },
  { label: "Width of intervals", cell: () => "from counts alone" },
];

/** The rules of the release gate, read from the very table that it uses. */
export function MethodTiers() {
  const headings = RELEASE_RULES.map(({ from }, index) => {
    const next = RELEASE_RULES[index + 1];
    return next ? `${from} to ${next.from - 1} answered` : `${from} and more`;
  });
  return (
    <WideTable label="What is released">
      <table>
        <caption className="visually-hidden">What is released, by how many of a department answered</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            {headings.map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ label, cell }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {RELEASE_RULES.map(({ from, rule }) => (
                <td key={from}>{cell(rule)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
