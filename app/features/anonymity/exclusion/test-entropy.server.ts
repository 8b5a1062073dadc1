import { isReadable } from "../attack-recognise.server";
import { isBeyondChance } from "./chance.server";

/** Whether a value that ought to be random is filled up with one byte, readable, or can be compressed. */
export function hasLowEntropy(values: readonly Buffer[]): boolean {
  return values.some(
    (value) => hasRun(value, values.length) || hasText(value, values.length) || isReadable(value),
  );
}

/** The same byte again and again: a number that was filled up with zeros. */
function hasRun(value: Buffer, values: number): boolean {
  const tried = Math.log(values * value.length);
  return isBeyondChance(tried - (longest(value, (byte, before) => byte === before) - 1) * Math.log(256));
}

/** Letters and digits one after another. */
function hasText(value: Buffer, values: number): boolean {
  const tried = Math.log(values * value.length);
  return isBeyondChance(tried + longest(value, isLetter) * Math.log(LETTERS / 256));
}

const LETTERS = 95;

function isLetter(byte: number): boolean {
  return byte >= 32 && byte < 127;
}

function longest(value: Buffer, goesOn: (byte: number, before: number) => boolean): number {
  let most = 0;
  let now = 0;
  value.forEach((byte, at) => {
    now = goesOn(byte, value[at - 1] ?? -1) ? now + 1 : isLetterRun(goesOn) ? 0 : 1;
    most = Math.max(most, now);
  });
  return most;
}

/** A run of letters begins with none; one of the same byte with the first of them. */
function isLetterRun(goesOn: (byte: number, before: number) => boolean): boolean {
  return goesOn === isLetter;
}
