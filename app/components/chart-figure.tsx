import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { fill } from "~/content/translated";
import { useTexts } from "./texts";
import { WideTable } from "./wide-table";

/** Narrower than this, labels stand above their rows instead of beside them; figures.css knows it too. */
const WIDE_FROM = 560;
/** In the kit, where the letters of a chart are as large as those around it. */
const KIT_WIDTH = 640;
/** In report and trends; report-print.css makes it four fifths as large, also where the table stands beside it. */
const PAPER_WIDTH = 840;
const NARROW_ON_PAPER = 420;

export type ChartSize = { width: number; height: number; wide: boolean };

type ChartFigureProps = {
  title: string;
  caption?: ReactNode;
  /** One sentence that says what the picture shows, for those who do not see it. */
  summary: string;
  /** The same numbers as a table. On paper it may stand on another page. */
  table: ReactNode;
  height: (wide: boolean) => number;
  chart: (size: ChartSize) => ReactNode;
  /** On paper a chart has a fixed size, and its table stands apart. */
  paper?: boolean;
  /** On paper its table is so narrow that it stands beside it. */
  beside?: boolean;
  /** Paler bands, where they are only the background. */
  soft?: boolean;
  /** Stands between the chart and its table: it may hold controls, which the chart, being an image, may not. */
  below?: ReactNode;
};

/**
 * recharts draws in the browser only. The box keeps its place until then, and without a script the table stands alone.
 * The table follows the empty details instead of sitting inside it: closed details would swallow it on paper.
 */
export function ChartFigure({
  title,
  caption,
  summary,
  table,
  height,
  chart,
  paper = false,
  beside = false,
  soft = false,
  below,
}: ChartFigureProps) {
  const { charts } = useTexts("frame");
  return (
    <figure
      className={`chart-figure${paper ? " paper" : ""}${beside ? " beside" : ""}${soft ? " soft" : ""}`}
    >
      <figcaption>
        <strong>{title}</strong> {caption}
      </figcaption>
      <ChartBox summary={summary} height={height} chart={chart} paper={paper} beside={beside} />
      {below}
      {paper ? null : (
        <>
          <details className="table-toggle">
            <summary>{charts.sameNumbers}</summary>
          </details>
          <div className="chart-table">
            <WideTable label={fill(charts.asTable, { title })}>{table}</WideTable>
          </div>
        </>
      )}
    </figure>
  );
}

function ChartBox({
  summary,
  height,
  chart,
  paper,
  beside,
}: Pick<ChartFigureProps, "summary" | "height" | "chart"> & { paper: boolean; beside: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const onPaper = beside ? NARROW_ON_PAPER : PAPER_WIDTH;
  const width = useChartWidth(box, paper, paper ? KIT_WIDTH : onPaper);
  const wide = paper || width >= WIDE_FROM;
  const reserved: CSSProperties & Record<`--${string}`, string> = {
    "--narrow-height": `${height(paper)}px`,
    "--wide-height": `${height(true)}px`,
  };
  return (
    <div className="chart-frame">
      <div className="chart-box" role="img" aria-label={summary} style={reserved} ref={box}>
        {width > 0 ? chart({ width, height: height(wide), wide }) : null}
      </div>
    </div>
  );
}

/** 0 until the browser has laid the page out. While the page is printed the chart takes a size that fits on paper. */
function useChartWidth(
  box: { readonly current: HTMLElement | null },
  paper: boolean,
  onPaper: number,
): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    if (paper) return setWidth(onPaper);
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width));
    const print = () => flushSync(() => setWidth(onPaper));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener("beforeprint", print);
    window.addEventListener("afterprint", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", print);
      window.removeEventListener("afterprint", measure);
    };
  }, [box, paper, onPaper]);
  return width;
}
