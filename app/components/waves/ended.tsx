import { Link, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { receiptsPath, reportPath } from "~/addresses";
import { WaveTallyAfter } from "~/components/tally/wave-after";
import { WaveTallyClosing } from "~/components/tally/wave-tally";
import { WaveFacts, type WavePartProps } from "./facts";

const LOOK_AGAIN = 2000;

export function WaveEnded({ wave, path, maySteer, holdsTallyKey, mayReadReport }: WavePartProps) {
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
      <p role="status">{counting ? "The answers are being counted. This takes a moment." : wave.ended}</p>
      <WaveTallyClosing wave={wave} path={path} holdsTallyKey={holdsTallyKey} maySteer={maySteer} />
      <WaveTallyAfter wave={wave} holdsTallyKey={holdsTallyKey} maySteer={maySteer} />
      {wave.released && mayReadReport ? (
        <p>
          <Link className="button" to={reportPath(path)}>
            Read the report
          </Link>
        </p>
      ) : null}
      <section className="section">
        <h2>This wave</h2>
        <WaveFacts wave={wave} />
      </section>
      {wave.released ? (
        <p>
          <Link to={receiptsPath(wave.id)}>Receipts of all counted ballots</Link>{" "}
          <span className="muted">for everybody who wants to check that their ballot was counted</span>
        </p>
      ) : null}
    </>
  );
}
