import { Link } from "@remix-run/react";
import { cancellationPath, type WavePath } from "~/addresses";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { StoppedWave } from "~/features/waves/describe-stopped.server";

type WaveStoppedProps = { stopped: StoppedWave; path: WavePath; maySteer: boolean };

/** In the place of everything else about a wave: its stored rules cannot be believed. */
export function WaveStopped({ stopped, path, maySteer }: WaveStoppedProps) {
  const words = useTexts("waves").stopped;
  return (
    <>
      <div className="message bad" role="alert">
        <h2>{words.title}</h2>
        <p>{words.why}</p>
        <p>{words.meanwhile}</p>
      </div>
      <section className="section">
        <h2>{words.differs}</h2>
        <dl className="facts">
          {stopped.differs.map(({ name, promised, stored }) => (
            <Difference key={name} name={name} promised={promised} stored={stored} />
          ))}
          {stopped.fingerprint === null ? null : (
            <>
              <dt>{words.fingerprint}</dt>
              <dd>
                <span className="fingerprint">{stopped.fingerprint}</span>
              </dd>
            </>
          )}
        </dl>
      </section>
      <section className="section">
        <h2>{words.remedy}</h2>
        <ul>
          {words.remedies.map((remedy) => (
            <li key={remedy}>{remedy}</li>
          ))}
          {stopped.onlyState ? <li>{words.clock}</li> : null}
          {maySteer ? (
            <li>
              {words.cancel} <Link to={cancellationPath(path)}>{words.cancelLink}</Link>
            </li>
          ) : null}
        </ul>
      </section>
    </>
  );
}

function Difference({ name, promised, stored }: StoppedWave["differs"][number]) {
  const { empty, ...words } = useTexts("waves").stopped;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {promised === null && stored === null ? (
          words.notAsItWas
        ) : (
          <>
            <span className="fact-line">{fill(words.promised, { value: promised ?? empty })}</span>
            <span className="fact-line">{fill(words.stored, { value: stored ?? empty })}</span>
          </>
        )}
      </dd>
    </>
  );
}
