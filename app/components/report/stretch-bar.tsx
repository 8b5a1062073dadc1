import type { CSSProperties } from "react";
import type { Stretch } from "~/features/report/describe-stretch.server";

type StretchBarProps = { stretch: Stretch; mark: "first" | "second" };

/** A bar of a released figure; the part that is only possible is drawn faintly behind the certain one. */
export function StretchBar({ stretch: { certain, open }, mark }: StretchBarProps) {
  return (
    <>
      {open === 0 || certain > 0 ? <span className={`bar ${mark}`} style={lengthOf(certain)} /> : null}
      {open > 0 ? <span className={`bar open ${mark}`} style={lengthOf(open)} /> : null}
    </>
  );
}

function lengthOf(share: number): CSSProperties & Record<`--${string}`, string> {
  return { "--length": `${share * 100}%` };
}
