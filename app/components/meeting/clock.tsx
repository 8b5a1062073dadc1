import { useEffect, useState } from "react";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";

type MeetingClockProps = { secondsLeft: number; running: boolean };

/**
 * Counts down from what the server said when it was mounted, by the page's own steps: a wrong clock of the machine
 * does not matter. What the server says anew is another key.
 */
export function MeetingClock({ secondsLeft, running }: MeetingClockProps) {
  const texts = useTexts("meeting").projector.clock;
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    if (!running) return;
    const started = performance.now();
    const timer = setInterval(() => setPassed(Math.floor((performance.now() - started) / 1000)), 250);
    return () => clearInterval(timer);
  }, [running]);
  const left = secondsLeft - passed;
  return (
    <span className={left < 0 ? "meeting-clock over" : "meeting-clock"} role="timer" aria-live="off">
      {fill(left < 0 ? texts.over : running ? texts.left : texts.paused, { time: clockText(left) })}
    </span>
  );
}

function clockText(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
