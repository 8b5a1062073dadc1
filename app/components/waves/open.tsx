import { Link } from "@remix-run/react";
import {
  cancellationPath,
  closurePath,
  noticePath,
  paperBallotsPath,
  paperEntryPath,
  slipsPath,
  takingBackPath,
  type WavePath,
} from "~/addresses";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { fullQuarters } from "~/domain/participation";
import type { WavePage } from "~/features/waves/show-wave.server";
import { WaveExtension } from "./extension";
import { WaveFacts, type WavePartProps } from "./facts";
import { WaveLastPlan } from "./last-plan";
import { WaveMail } from "./mail";

export function WaveOpen(props: WavePartProps) {
  const { wave, path, maySteer } = props;
  const { thisWave, sooner } = useTexts("waves").wave;
  return (
    <>
      {wave.tally.restored ? <p className="message warn">{wave.tally.restored}</p> : null}
      {wave.tally.oldBallots ? <p className="message warn">{wave.tally.oldBallots}</p> : null}
      {maySteer && wave.takenBackUntil ? <TakingBack until={wave.takenBackUntil} path={path} /> : null}
      <Participation participation={wave.participation} />
      <section className="section">
        <h2>{thisWave}</h2>
        <WaveFacts wave={wave} />
      </section>
      <WaveLastPlan actions={wave.lastPlan} />
      {wave.mail ? (
        <WaveMail
          mail={wave.mail}
          refused={props.refused}
          correction={props.correction}
          maySteer={maySteer}
        />
      ) : null}
      <OnPaper {...props} />
      {maySteer && wave.latest ? (
        <WaveExtension
          latest={wave.latest}
          byMail={wave.delivery === "mail"}
          problem={props.extensionProblem}
        />
      ) : null}
      {maySteer ? (
        <section className="section">
          <h2>{sooner.title}</h2>
          <p>{fill(sooner.closesByItself, { closes: wave.closes })}</p>
          <p className="cluster">
            <Link to={closurePath(path)}>{sooner.close}</Link>
            {wave.mayCancel ? <Link to={cancellationPath(path)}>{sooner.cancel}</Link> : null}
          </p>
        </section>
      ) : null}
    </>
  );
}

/** Said for an hour after opening, and by the clock alone. */
function TakingBack({ until, path }: { until: string; path: WavePath }) {
  const { takingBack } = useTexts("waves").wave;
  return (
    <section className="message">
      <p>
        {fill(takingBack.possible, { until })} <Link to={takingBackPath(path)}>{takingBack.link}</Link>
      </p>
    </section>
  );
}

function OnPaper({ wave, path, mayPrintSlips, mayEnterPaper }: WavePartProps) {
  const { paper } = useTexts("waves").wave;
  // None in a wave from before there were any: then there is nothing to print or to type.
  const planned = wave.departments.reduce((sum, department) => sum + (department.paper ?? 0), 0);
  const bowls = wave.delivery === "slips";
  return (
    <section className="section">
      <h2>{paper.title}</h2>
      <ul>
        {mayPrintSlips ? (
          <li>
            <Link to={slipsPath(path)}>{bowls ? paper.slips : paper.spareSlips}</Link>{" "}
            <span className="muted">{bowls ? paper.slipsHelp : paper.spareSlipsHelp}</span>
          </li>
        ) : null}
        {planned > 0 ? (
          <li>
            <Link to={paperBallotsPath(path)}>{paper.ballot}</Link>{" "}
            <span className="muted">{paper.ballotHelp}</span>
          </li>
        ) : null}
        {mayEnterPaper && planned > 0 ? (
          <li>
            <Link to={paperEntryPath(path)} reloadDocument>
              {paper.entry}
            </Link>{" "}
            <span className="muted">{paper.entryHelp}</span>
          </li>
        ) : null}
        <li>
          <Link to={noticePath(path)}>{paper.notice}</Link> <span className="muted">{paper.noticeHelp}</span>
        </li>
      </ul>
    </section>
  );
}

function Participation({ participation }: { participation: WavePage["participation"] }) {
  const texts = useTexts("waves").wave.participation;
  return (
    <section className="card participation">
      <h2>{texts.title}</h2>
      {participation ? (
        <>
          <p className="participation-words">{texts.bands[participation.band]}</p>
          <svg viewBox="0 0 200 10" className="quarters" aria-hidden="true">
            {[0, 1, 2, 3].map((quarter) => (
              <rect
                key={quarter}
                x={quarter * 51}
                width="47"
                height="10"
                rx="3"
                className={quarter < fullQuarters(participation.band) ? "quarter filled" : "quarter"}
              />
            ))}
          </svg>
        </>
      ) : (
        <p>{texts.nothingYet}</p>
      )}
      <p className="muted small">
        {participation ? fill(texts.asOf, { seen: participation.seen }) : texts.onceADay}
      </p>
    </section>
  );
}
