import { Link } from "@remix-run/react";
import {
  cancellationPath,
  closurePath,
  noticePath,
  paperBallotsPath,
  paperEntryPath,
  slipsPath,
} from "~/addresses";
import type { ParticipationBand } from "~/domain/participation";
import type { WavePage } from "~/features/waves/show-wave.server";
import { WaveFacts, type WavePartProps } from "./facts";
import { WaveLastPlan } from "./last-plan";
import { WaveMail } from "./mail";

export function WaveOpen({ wave, path, maySteer, mayPrintSlips, mayEnterPaper }: WavePartProps) {
  return (
    <>
      {wave.tally.restored ? <p className="message warn">{wave.tally.restored}</p> : null}
      {wave.tally.oldBallots ? <p className="message warn">{wave.tally.oldBallots}</p> : null}
      <Participation participation={wave.participation} />
      <section className="section">
        <h2>This wave</h2>
        <WaveFacts wave={wave} />
      </section>
      <WaveLastPlan actions={wave.lastPlan} />
      {wave.mail ? <WaveMail mail={wave.mail} maySteer={maySteer} /> : null}
      <section className="section">
        <h2>On paper</h2>
        <ul>
          {mayPrintSlips ? (
            <li>
              <Link to={slipsPath(path)}>
                {wave.delivery === "slips" ? "Print the slips" : "Print spare slips"}
              </Link>{" "}
              <span className="muted">
                {wave.delivery === "slips"
                  ? "for the bowls, without names, and spare ones"
                  : "for people whose link does not work, without names"}
              </span>
            </li>
          ) : null}
          <li>
            <Link to={paperBallotsPath(path)}>Print the paper ballot</Link>{" "}
            <span className="muted">for people who rather write; all copies are alike</span>
          </li>
          {mayEnterPaper ? (
            <li>
              <Link to={paperEntryPath(path)} reloadDocument>
                Type in paper ballots
              </Link>{" "}
              <span className="muted">by two people, in one shuffled batch, before the wave closes</span>
            </li>
          ) : null}
          <li>
            <Link to={noticePath(path)}>Print the notice</Link>{" "}
            <span className="muted">
              with the fingerprint and the invited numbers, for the works council's board
            </span>
          </li>
        </ul>
      </section>
      {maySteer ? (
        <section className="section">
          <h2>Ending it sooner</h2>
          <p>
            The wave closes by itself on {wave.closes}. Ending it sooner destroys all answers unread:{" "}
            <Link to={closurePath(path)}>close it now</Link> or{" "}
            <Link to={cancellationPath(path)}>cancel it</Link>.
          </p>
        </section>
      ) : null}
    </>
  );
}

const BANDS: Readonly<Record<ParticipationBand, { words: string; filled: number }>> = {
  "under-25": { words: "Fewer than a quarter have answered", filled: 1 },
  "25-50": { words: "Between a quarter and half have answered", filled: 2 },
  "50-75": { words: "Between half and three quarters have answered", filled: 3 },
  "over-75": { words: "More than three quarters have answered", filled: 4 },
};

function Participation({ participation }: { participation: WavePage["participation"] }) {
  const band = participation ? BANDS[participation.band] : null;
  return (
    <section className="card participation">
      <h2>Participation</h2>
      {band && participation ? (
        <>
          <p className="participation-words">{band.words}</p>
          <svg viewBox="0 0 200 10" className="quarters" aria-hidden="true">
            {[0, 1, 2, 3].map((quarter) => (
              <rect
                key={quarter}
                x={quarter * 51}
                width="47"
                height="10"
                rx="3"
                className={quarter < band.filled ? "quarter filled" : "quarter"}
              />
            ))}
          </svg>
        </>
      ) : (
        <p>Nothing has been counted yet.</p>
      )}
      <p className="muted small">
        Both departments together{participation ? `, as of ${participation.seen}` : ""}. It is looked at once
        a day, so that this page does not show single answers arriving. Tandem keeps no list of who has
        answered.
      </p>
    </section>
  );
}
