import { NameMark } from "~/components/chart-mark";
import { useTexts } from "~/components/texts";
import { fill, fillFrom } from "~/content/translated";
import type { MirrorSection, MirrorView } from "~/features/report/describe-mirror.server";
import { StretchBar } from "./stretch-bar";

/** Two rows of two bars: how each department sees itself and how the other sees it. The bars are the table's cells. */
export function MirrorTable({ mirror }: { mirror: MirrorSection }) {
  const texts = useTexts("report").mirror;
  if (mirror.withheld !== null) return <p className="withheld">{mirror.withheld}</p>;
  return (
    <div className="mirror">
      {mirror.sides.map((side) => (
        <section key={side.department} className="keep-together">
          <h3>{fillFrom(side)(texts.howSeen)}</h3>
          <p>{side.sentence}</p>
          <table>
            <caption className="visually-hidden">{fillFrom(side)(texts.caption)}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{texts.seenBy}</span>
                </th>
                <th scope="col">
                  <span className="visually-hidden">{texts.points}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {side.views.map((view, index) => (
                <tr key={view.seenBy}>
                  <th scope="row">
                    <NameMark kind={view.mark} />{" "}
                    {index === 0 ? texts.byItself : fill(texts.by, { department: view.seenBy })}
                  </th>
                  <td>
                    <Bar view={view} />
                  </td>
                </tr>
              ))}
              <tr className="mirror-scale">
                <th scope="row">
                  <span className="visually-hidden">{texts.scale}</span>
                </th>
                <td>
                  <span>
                    <span>{texts.never}</span>
                    <span>{texts.always}</span>
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
  if (view.stretch === null) return <span className="withheld">{view.value}</span>;
  return (
    <span className="mirror-bar">
      <span className="track">
        <StretchBar stretch={view.stretch} mark={view.mark} />
      </span>
      <span className="bar-value">{view.value}</span>
    </span>
  );
}
