import { plainNumber, points, signedNumber, wholeNumber } from "~/content/numbers";
import type { ChangeReading } from "~/domain/report/report";

/** "Up 6 points since Q3 2026: a clear change." */
export function changeSentence(change: ChangeReading, since: string): string | null {
  if (change.kind === "unavailable") return unavailable(change.reason, since);
  const { difference, low, high } = change;
  switch (change.verdict) {
    case "clear-change":
      return `${difference > 0 ? "Up" : "Down"} ${points(Math.abs(difference))} since ${since}: a clear change.`;
    case "no-real-change":
      return `No real change since ${since}.`;
    case "too-little-data":
      return `Too little data to tell whether it moved since ${since}: the change lies somewhere between ${wholeSigned(low)} and ${wholeSigned(high)} points.`;
  }
}

/** For a table: verdict first, then the number. */
export function changeShort(change: ChangeReading): { verdict: string; difference: string; range: string } {
  if (change.kind === "unavailable") {
    const verdict = change.reason === "no-earlier-wave" ? "First wave" : "Not shown";
    return { verdict, difference: "", range: "" };
  }
  const range = `${wholeSigned(change.low)} to ${wholeSigned(change.high)}`;
  switch (change.verdict) {
    case "clear-change":
      return {
        verdict: change.difference > 0 ? "Clearly up" : "Clearly down",
        difference: signedNumber(change.difference),
        range,
      };
    case "no-real-change":
      return { verdict: "No real change", difference: signedNumber(change.difference), range };
    case "too-little-data":
      return { verdict: "Too little data to tell", difference: "", range };
  }
}

export function detectableSentence(smallest: number | null): string | null {
  if (smallest === null) return null;
  return `With this many people, a change of the overall score becomes visible from about ${points(Math.ceil(smallest))} on. Smaller ones may be real all the same.`;
}

function unavailable(reason: Extract<ChangeReading, { kind: "unavailable" }>["reason"], since: string) {
  switch (reason) {
    case "no-earlier-wave":
      return "This is the first wave with a result, so there is nothing to compare it with yet.";
    case "other-instrument":
      return `${since} used another version of the survey, so the two are not compared.`;
    case "end-band":
      return "A score at the end of the scale is known only within bounds, so no change is computed.";
    default:
      return `Whether it moved since ${since} cannot be said: one of the two results is not shown.`;
  }
}

function wholeSigned(value: number): string {
  const rounded = Math.round(value);
  return rounded > 0 ? `+${wholeNumber(rounded)}` : plainNumber(rounded);
}
