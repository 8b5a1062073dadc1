import { Link, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { receiptsPath, reportPath } from "~/addresses";
import { WaveTallyAfter } from "~/components/tally/wave-after";
import { WaveTallyClosing } from "~/components/tally/wave-closing";
import { useTexts } from "~/components/texts";
import type { WavePage } from "~/features/waves/show-wave.server";
import { WaveFacts, type WavePartProps } from "./facts";

const LOOK_AGAIN = 2000;

/** Whether somebody has to do something: come with a key, or decide about what does not open. */
function isAwaiting({ waiting, committee, leaveOut }: WavePage["tally"]): boolean {
  if (!committee) return waiting;
  return waiting && (committee.given < committee.needed || leaveOut !== null);
}

export function WaveEnded({ mayReadReport, problem, ...part }: WavePartProps) {
  const { wave, path } = part;
  const { thisWave, ended } = useTexts("waves").wave;
  const { revalidate } = useRevalidator();
  const counting = wave.state === "closing" && !wave.tally.keyFileMissing && !isAwaiting(wave.tally);
  useEffect(() => {
    if (!counting) return;
    const timer = setInterval(revalidate, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [counting, revalidate]);
  return (
    <>
      <p role="status">{counting ? ended.counting : wave.ended}</p>
      {wave.keyWaits ? (
        <p className="message warn" role="status">
          {ended.keyWaits}
        </p>
      ) : null}
      {counting ? null : <WaveTallyClosing {...part} error={problem} />}
      <WaveTallyAfter {...part} />
      {wave.released && mayReadReport ? (
        <p>
          <Link className="button" to={reportPath(path)}>
            {ended.report}
          </Link>
        </p>
      ) : null}
      <section className="section">
        <h2>{thisWave}</h2>
        <WaveFacts wave={wave} />
      </section>
      {wave.released ? (
        <p>
          <Link to={receiptsPath(wave.id)}>{ended.receipts}</Link>{" "}
          <span className="muted">{ended.receiptsHelp}</span>
        </p>
      ) : null}
    </>
  );
}
