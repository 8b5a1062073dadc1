/** Keeps a number and its unit on one line. */
const TOGETHER = "\u00a0";

/** 61 -> "61", 61.5 -> "61.5", -3 -> "−3": at most one decimal, a real minus sign. */
export function plainNumber(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded < 0 ? "−" : ""}${Math.abs(rounded)}`;
}

export function signedNumber(value: number): string {
  const text = plainNumber(value);
  return Math.round(value * 10) > 0 ? `+${text}` : text;
}

export function wholeNumber(value: number): string {
  return plainNumber(Math.round(value));
}

export function points(value: number): string {
  const text = plainNumber(value);
  return `${text}${TOGETHER}${text === "1" ? "point" : "points"}`;
}

/** Of a share 0-1. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}${TOGETHER}%`;
}

const NUMBER_WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** 6 -> "six"; in digits above ten. */
export function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? String(count);
}

/** "Six topics", as many as the wave asked about. */
export function topicsTitle(count: number): string {
  const text = `${numberWord(count)} ${count === 1 ? "topic" : "topics"}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** "2026-Q4" -> "Q4 2026". */
export function quarterLabel(quarter: string): string {
  const [year, part] = quarter.split("-");
  return part === undefined ? quarter : `${part}${TOGETHER}${year}`;
}

/** For a name or sentence that goes on inside another one. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
