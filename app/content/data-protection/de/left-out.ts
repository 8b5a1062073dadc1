import { translationOf } from "~/content/translated";
import type { leftOut as english } from "../en/left-out";

/** Why the full export leaves a column out. */
export const leftOut = translationOf<typeof english>()({
  "helps-guessing": "es würde helfen, das Passwort zu erraten",
  "opens-interface": "es würde andere einlassen oder im Namen von Tandem schreiben lassen",
  "may-still-sign-in": "es gehört zu einer Anmeldung, die noch gültig sein kann",
  "makes-codes": "wer es hat, erzeugt die Codes des zweiten Faktors",
  "means-nothing-alone": "ohne das Geheimnis, das kein Export enthält, bedeutet es nichts",
  "means-nothing-without-key": "ohne den Schlüssel der Umfrage, den kein Export enthält, bedeutet es nichts",
  "would-count-answers":
    "solange eine Umfrage offen ist, würde schon die Zahl der Zeilen sagen, wie viele geantwortet haben",
  "is-random": "es ist zufällig und sagt nichts",
  "opens-meeting": "es öffnet eine Besprechung, die noch laufen kann",
  "would-count-guesses": "wie viele geschätzt haben, wird niemandem gezeigt",
  "is-single-guess": "einzelne Schätzungen werden niemandem gezeigt",
});
