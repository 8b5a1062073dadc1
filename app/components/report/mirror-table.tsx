import type { CSSProperties } from "react";
import { NameMark } from "~/components/chart-mark";
import type { MirrorSection, MirrorView } from "~/features/report/describe-mirror.server";

/** Two rows of two bars: how each department sees itself and how the other sees it. The bars are the table's cells. */
export function MirrorTable({ mirror }: { mirror: MirrorSection }) {
  if (mirror.withheld !== null) return <p className="withheld">{mirror.withheld}</p>;
  return (
    <div className="mirror">
      {mirror.sides.map((side) => (
        <section key={side.department} className="keep-together">
          <h3>How {side.department} is seen</h3>
          <p>{side.sentence}</p>
          <table>
            <caption className="visually-hidden">
              {side.department} informs in good time and keeps agreements, points from 20 to 100
            </caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">Seen by</span>
                </th>
                <th scope="col">
                  <span className="visually-hidden">Points</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {side.views.map((view, index) => (
                <tr key={view.seenBy}>
                  <th scope="row">
                    <NameMark kind={view.mark} /> {index === 0 ? "By itself" : `By ${view.seenBy}`}
                  </th>
                  <td>
                    <Bar view={view} />
                  </td>
                </tr>
              ))}
              <tr className="mirror-scale">
                <th scope="row">
                  <span className="visually-hidden">Scale from 20 to 100</span>
                </th>
                <td>
                  <span>
                    <span>Never</span>
                    <span>Always</span>
                  </span>
                </td>
              </tr>
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}

function Bar({ view }: { view: MirrorView }) {
  if (view.length === null) return <span className="withheld">{view.value}</span>;
  const style: CSSProperties & Record<`--${string}`, string> = { "--length": `${view.length * 100}%` };
  return (
    <span className="mirror-bar">
      <span className="track">
        <span className={`bar ${view.mark}`} style={style} />
      </span>
      <span className="bar-value">{view.value}</span>
    </span>
  );
}
