import { NameMark } from "~/components/chart-mark";
import { useTexts } from "~/components/texts";
import type { ExtremeSection } from "~/features/report/describe-extremes.server";

type ReportExtremesProps = { extremes: ExtremeSection; names: readonly [string, string] };

/** What most and what fewest say, beside each other. */
export function ReportExtremes({ extremes, names }: ReportExtremesProps) {
  const texts = useTexts("report").extremes;
  return (
    <div className="extremes">
      <End title={texts.strongest} end={extremes.strongest} names={names} />
      <End title={texts.weakest} end={extremes.weakest} names={names} />
    </div>
  );
}

type EndProps = { title: string; end: ExtremeSection["strongest"]; names: readonly [string, string] };

function End({ title, end, names }: EndProps) {
  const texts = useTexts("report").extremes;
  const nothing = end.statements.length === 0 && end.alike === null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="extreme-list">
        {end.statements.map(({ id, text, figures }) => (
          <li key={id}>
            {text}
            {figures ? (
              <span className="item-note">
                <NameMark kind="first" /> {names[0]} {figures[0]} <NameMark kind="second" /> {names[1]}{" "}
                {figures[1]}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {end.alike ? <p className="muted">{end.alike}</p> : null}
      {nothing ? <p className="withheld">{texts.nothing}</p> : null}
    </section>
  );
}
