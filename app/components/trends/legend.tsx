import type { ReactNode } from "react";
import { NameMark } from "~/components/chart-mark";
import { FilledText } from "~/components/filled-text";
import { useTexts } from "~/components/texts";

type TrendLegendProps = { names: readonly [string, string]; caption: string };

/** Whose mark is whose, and how the chart is read. */
export function TrendLegend({ names, caption }: TrendLegendProps) {
  const marked = (kind: "first" | "second", name: string): ReactNode => (
    <span key={kind}>
      <NameMark kind={kind} /> {name}
    </span>
  );
  return (
    <FilledText
      text={useTexts("trends").legend}
      values={{ first: marked("first", names[0]), second: marked("second", names[1]), caption }}
    />
  );
}
