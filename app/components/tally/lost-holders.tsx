import { useTexts } from "~/components/texts";

type LostHoldersProps = {
  holders: readonly { position: number; name: string }[];
  /** Ticked before. */
  lost: readonly number[];
  error: string | undefined;
};

/** Whoever gives a wave up says whose keys are lost: it is not enough to say that some are. */
export function LostHolders({ holders, lost, error }: LostHoldersProps) {
  const { loss: texts } = useTexts("tally");
  if (holders.length === 0) return null;
  return (
    <fieldset
      id="lost"
      tabIndex={-1}
      className={error ? "field invalid" : "field"}
      aria-describedby={error ? "lost-hint lost-problem" : "lost-hint"}
    >
      <legend>{texts.lostTitle}</legend>
      <span className="hint" id="lost-hint">
        {texts.lostHint}
      </span>
      {error ? (
        <span className="problem" id="lost-problem">
          {error}
        </span>
      ) : null}
      {holders.map(({ position, name }) => (
        <div className="choice" key={position}>
          <input
            type="checkbox"
            id={`lost-${position}`}
            name="lost"
            value={position}
            defaultChecked={lost.includes(position)}
          />
          <label htmlFor={`lost-${position}`}>{name}</label>
        </div>
      ))}
    </fieldset>
  );
}
