import { Link, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { receiptsPath, reportPath } from "~/addresses";
import { WaveTallyAfter } from "~/components/tally/wave-after";
import { WaveTallyClosing } from "~/components/tally/wave-tally";
import { useTexts } from "~/components/texts";
import { WaveFacts, type WavePartProps } from "./facts";

const LOOK_AGAIN = 2000;

export function WaveEnded({ wave, path, maySteer, holdsTallyKey, mayReadReport }: WavePartProps) {
  const { thisWave, ended } = useTexts("waves").wave;
  const { revalidate } = useRevalidator();
  const { waiting, keyFileMissing } = wave.tally;
  const counting = wave.state === "closing" && !waiting && !keyFileMissing;
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
      <WaveTallyClosing wave={wave} path={path} holdsTallyKey={holdsTallyKey} maySteer={maySteer} />
      <WaveTallyAfter wave={wave} holdsTallyKey={holdsTallyKey} maySteer={maySteer} />
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
