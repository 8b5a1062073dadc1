import { tallyLossPath, tallyOpeningPath, type WavePath } from "~/addresses";
import { useLanguage, useTexts } from "~/components/texts";
import { formatAlternatives, formatNumber, plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { WavePage } from "~/features/waves/show-wave.server";
import { AwaitedHolders } from "./awaited-holders";
import type { Committee } from "./committee";
import { LeaveOut } from "./leave-out";

type WaveTallyClosingProps = {
  wave: WavePage;
  path: WavePath;
  /** Whether the reader holds the one key of a wave that opened before there were several. */
  holdsTallyKey: boolean;
  ownHolder: number | null;
  maySteer: boolean;
  /** What is wrong at the box that leaves answer sheets out. */
  error?: string | undefined;
};

/** After closing: whom the wave waits for, and the way out when keys are lost. */
export function WaveTallyClosing({ wave, ...props }: WaveTallyClosingProps) {
  const texts = useTexts("tally").closing;
  const { holder, waiting, keyFileMissing, wasRestored, committee } = wave.tally;
  if (keyFileMissing) {
    return (
      <section className="section card">
        <p>{wasRestored ? texts.keyFileMissingAfterRestore : texts.keyFileMissing}</p>
        {props.maySteer ? <GiveUp question={texts.isItLost} path={props.path} /> : null}
      </section>
    );
  }
  if (!waiting) return null;
  if (committee) return <ForHolders committee={committee} leaveOut={wave.tally.leaveOut} {...props} />;
  return (
    <section className="section card">
      <p>{fill(texts.waits, { holder: holder ?? "" })}</p>
      {props.holdsTallyKey ? <UseKey path={props.path} label={texts.open} /> : null}
      {props.maySteer ? <GiveUp question={texts.isItLost} path={props.path} /> : null}
    </section>
  );
}

type ForHoldersProps = Omit<WaveTallyClosingProps, "wave" | "holdsTallyKey"> & {
  committee: Committee;
  leaveOut: number | null;
};

function ForHolders({ committee, leaveOut, path, ownHolder, maySteer, error }: ForHoldersProps) {
  const texts = useTexts("tally").closing;
  const language = useLanguage();
  const { holders, needed, given } = committee;
  const own = holders.find(({ index }) => index === ownHolder);
  const spare = holders.length > needed;
  return (
    <section className="section card">
      <h2>{texts.title}</h2>
      <p>{texts.waitsForHolders}</p>
      <p>
        <strong>
          {fill(texts.given, {
            given: formatNumber(language, given),
            needed: formatNumber(language, needed),
          })}
        </strong>
      </p>
      <AwaitedHolders committee={committee} ownHolder={ownHolder} />
      {own && own.share !== "given" ? (
        <UseKey path={path} label={own.share === "wrong" ? texts.openAgain : texts.open} />
      ) : null}
      {given < needed ? <Deadline committee={committee} maySteer={maySteer} /> : null}
      {maySteer && leaveOut !== null ? <LeaveOut count={leaveOut} error={error} /> : null}
      <h3>{texts.lost.title}</h3>
      <p>{spare ? texts.lost.spare : texts.lost.none}</p>
      {maySteer ? <GiveUp question={texts.lost.tooMany} path={path} /> : null}
    </section>
  );
}

/** By when they are asked to come, and who may come in whose place. */
function Deadline({ committee, maySteer }: Pick<ForHoldersProps, "committee" | "maySteer">) {
  const texts = useTexts("tally").closing;
  const language = useLanguage();
  const { holders, needed, given, comeBy } = committee;
  const awaited = holders.filter(({ share }) => share !== "given").map(({ name }) => name);
  const missing = needed - given;
  return (
    <>
      <p>{fill(texts.comeBy, { day: comeBy })}</p>
      {awaited.length > missing ? (
        <p>
          {plural(language, texts.successor, missing, { holders: formatAlternatives(language, awaited) })}
        </p>
      ) : null}
      {maySteer ? <p>{texts.ask}</p> : null}
    </>
  );
}

function UseKey({ path, label }: { path: WavePath; label: string }) {
  return (
    <p>
      <a className="button" href={tallyOpeningPath(path)}>
        {label}
      </a>
    </p>
  );
}

function GiveUp({ question, path }: { question: string; path: WavePath }) {
  return (
    <p>
      {question} <a href={tallyLossPath(path)}>{useTexts("tally").closing.giveUp}</a>
    </p>
  );
}
