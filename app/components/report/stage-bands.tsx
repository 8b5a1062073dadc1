import { ReferenceArea, XAxis, YAxis } from "recharts";

export const STAGE_BANDS = [
  { stage: "undefined", label: "Undefined", from: 20, to: 40 },
  { stage: "defined", label: "Defined", from: 40, to: 60 },
  { stage: "aligned", label: "Aligned", from: 60, to: 80 },
  { stage: "integrated", label: "Integrated", from: 80, to: 100 },
] as const;

const SCALE_TICKS = [20, 40, 60, 80, 100];

/**
 * The scale of every score chart: 20-100 over the four named bands. Called, not rendered: recharts looks for its own
 * elements among the chart's children. The vertical axis counts pixels from the top.
 */
export function scoreScale({ height, axisHeight }: { height: number; axisHeight: number }) {
  return [
    <XAxis
      key="x"
      type="number"
      dataKey="x"
      domain={[20, 100]}
      ticks={SCALE_TICKS}
      interval={0}
      height={axisHeight}
      tickLine={false}
      axisLine={false}
      className="scale"
    />,
    <YAxis key="y" type="number" dataKey="y" domain={[0, height]} reversed hide />,
    ...STAGE_BANDS.map(({ stage, label, from, to }) => (
      <ReferenceArea
        key={stage}
        x1={from}
        x2={to}
        className={`band ${stage}`}
        label={{ value: label, position: "insideTop", offset: 8, className: "band-label" }}
      />
    )),
  ];
}
