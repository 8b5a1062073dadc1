import type { TextTree } from "~/content/translated";

/** Why the full export leaves a column out. */
export const leftOut = {
  "helps-guessing": "it would help somebody to guess the password",
  "opens-interface": "it would let others in, or write in Tandem's name",
  "may-still-sign-in": "it belongs to a sign-in that may still be valid",
  "makes-codes": "whoever has it makes the codes of the second factor",
  "means-nothing-alone": "without the secret, which no export contains, it means nothing",
  "means-nothing-without-key": "without the wave's key, which no export contains, it means nothing",
  "would-count-answers": "while a wave is open, even the number of rows would say how many have answered",
  "is-random": "it is random and says nothing",
  "opens-meeting": "it opens a meeting that may still run",
  "would-count-guesses": "how many have guessed is shown to nobody",
  "is-single-guess": "single guesses are shown to nobody",
} as const satisfies TextTree;
