import { writtenAnswers } from "../attack-recognise.server";

const ADDRESS = /[^\s<>"'()]+@[^\s<>"'()]+\.[^\s<>"'()]+/;
/** Those of the machine itself tell nothing. */
const IP = /(?<![\d.])(?!127\.|0\.0\.0\.0)\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;
const CODE = /(?<![0-9A-Za-z])[01][.-]?(?:[0-9A-Z]{4}-){5}[0-9A-Z]{3}(?![0-9A-Za-z])|[01]\.[0-9A-Z]{23}/;
const RESPONDENTS_REQUEST = /\/[sm]\/[a-z0-9]+/i;
const WORD = /[A-Za-z0-9+=]{16,}/g;
const HEX = /(?<![0-9a-z-])[0-9a-f]{8,}(?![0-9a-z-])/gi;
/** What no message of an error in Tandem holds. */
const PARAMETERS = /\bparams:/i;

/** Whether a text that should say what failed says who or what it failed for: an address, a code, a key, a request. */
export function tellsSomething(text: string): boolean {
  if ([ADDRESS, IP, CODE, RESPONDENTS_REQUEST, PARAMETERS].some((pattern) => pattern.test(text))) return true;
  const words = text.match(WORD) ?? [];
  return words.some(isRandom) || (text.match(HEX) ?? []).some(isHash) || writtenAnswers(text) !== null;
}

function isRandom(word: string): boolean {
  return (word.match(/\d/g) ?? []).length >= 3 && (word.match(/[a-z]/gi) ?? []).length >= 3;
}

function isHash(word: string): boolean {
  return /\d/.test(word) && /[a-f]/i.test(word);
}
