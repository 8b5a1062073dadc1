import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { NameMark } from "~/components/chart-mark";
import { useTexts } from "~/components/texts";
import { fill, fillFrom } from "~/content/translated";
import type { ImportedPoint } from "~/features/trends/describe-time.server";
import type { TrendValue } from "~/features/trends/describe-value.server";
import type { TrendWave } from "~/features/trends/describe-waves.server";
import type { TrendSections } from "~/features/trends/show-trends.server";
import { topicValue } from "./reading";

type Waves = { waves: readonly TrendWave[] };
type Names = { names: readonly [string, string] };

/** A row a wave; where nothing is shown, the reason takes the place of the numbers. */
function WaveRow({
  wave,
  gone,
  columns,
  children,
}: {
  wave: TrendWave;
  gone: boolean;
  columns: number;
  children: ReactNode;
}) {
  const texts = useTexts("trends");
  return (
    <tr>
      <th scope="row">{wave.path ? <Link to={wave.path}>{wave.label}</Link> : wave.label}</th>
      {gone ? (
        <td colSpan={columns} className="withheld">
          {wave.missing?.sentence ?? texts.notShownSentence}
        </td>
      ) : (
        children
      )}
    </tr>
  );
}

function Value({ shown }: { shown: TrendValue }) {
  const texts = useTexts("trends");
  return (
    <td className="number">
      {shown.value}
      {shown.range ? <span className="range">{fill(texts.range, shown.range)}</span> : null}
    </td>
  );
}

function isGone(...values: readonly TrendValue[]): boolean {
  return values.every(({ estimate }) => estimate.kind === "withheld");
}

function Head({ columns }: { columns: readonly ReactNode[] }) {
  const texts = useTexts("trends");
  return (
    <thead>
      <tr>
        <th scope="col">{texts.wave}</th>
        {columns.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never change their order
          <th key={index} scope="col" className="number">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

export function ScoreOverTimeTable({ waves, imported }: Waves & { imported: readonly ImportedPoint[] }) {
  const texts = useTexts("trends");
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.wave}</th>
          <th scope="col" className="number">
            {texts.score.points}
          </th>
          <th scope="col">{texts.score.stage}</th>
          <th scope="col">{texts.sinceBefore}</th>
        </tr>
      </thead>
      <tbody>
        {imported.map(({ label, value, source }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="number">{value}</td>
            <td colSpan={2} className="withheld">
              {fill(texts.score.importedRow, { source })}
            </td>
          </tr>
        ))}
        {waves.map((wave) => (
          <WaveRow key={wave.key} wave={wave} gone={isGone(wave.overall)} columns={3}>
            <Value shown={wave.overall} />
            <td>{wave.stage}</td>
            <td className={wave.change.clear ? "strong" : undefined}>
              {wave.change.difference ? fillFrom(wave.change)(texts.score.change) : wave.change.verdict}
            </td>
          </WaveRow>
        ))}
      </tbody>
    </table>
  );
}

function Department({ kind, name }: { kind: "first" | "second"; name: string }) {
  return (
    <>
      <NameMark kind={kind} /> {name}
    </>
  );
}

function departmentColumns(names: Names["names"]): ReactNode[] {
  return [
    <Department key="first" kind="first" name={names[0]} />,
    <Department key="second" kind="second" name={names[1]} />,
  ];
}

export function PairOverTimeTable({ waves, names }: Waves & Names) {
  return (
    <table>
      <Head columns={departmentColumns(names)} />
      <tbody>
        {waves.map((wave) => (
          <WaveRow key={wave.key} wave={wave} gone={isGone(...wave.departments)} columns={2}>
            <Value shown={wave.departments[0]} />
            <Value shown={wave.departments[1]} />
          </WaveRow>
        ))}
      </tbody>
    </table>
  );
}

export function GapOverTimeTable({ waves, names }: Waves & Names) {
  const texts = useTexts("trends");
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.wave}</th>
          <th scope="col" className="number">
            {fill(texts.gap.less, { first: names[0], second: names[1] })}
          </th>
          <th scope="col">{texts.whatCanBeSaid}</th>
        </tr>
      </thead>
      <tbody>
        {waves.map((wave) => (
          <WaveRow key={wave.key} wave={wave} gone={isGone(wave.gap)} columns={2}>
            <Value shown={wave.gap} />
            <td className={wave.gap.named ? "strong" : undefined}>{wave.gap.words}</td>
          </WaveRow>
        ))}
      </tbody>
    </table>
  );
}

export function DimensionsOverTimeTable({ waves, topics }: Waves & Pick<TrendSections, "topics">) {
  return (
    <table className="dimensions-over-time">
      <Head columns={topics.map(({ name }) => name)} />
      <tbody>
        {waves.map((wave) => (
          <WaveRow
            key={wave.key}
            wave={wave}
            gone={isGone(...topics.map(({ id }) => topicValue(wave, id)))}
            columns={topics.length}
          >
            {topics.map(({ id }) => (
              <Value key={id} shown={topicValue(wave, id)} />
            ))}
          </WaveRow>
        ))}
      </tbody>
    </table>
  );
}

export function ResponsesOverTimeTable({ waves, names }: Waves & Names) {
  return (
    <table>
      <Head columns={departmentColumns(names)} />
      <tbody>
        {waves.map((wave) => (
          <WaveRow
            key={wave.key}
            wave={wave}
            gone={wave.responses.every(({ rate }) => rate === null)}
            columns={2}
          >
            {wave.responses.map(({ text }, index) => (
              <td key={names[index]} className="number">
                {text}
              </td>
            ))}
          </WaveRow>
        ))}
      </tbody>
    </table>
  );
}
