import { translationOf } from "~/content/translated";
import type { leftOut as english } from "../en/left-out";

/** Why the full export leaves a column out. */
export const leftOut = translationOf<typeof english>()({
  "helps-guessing": "ayudaría a adivinar la contraseña",
  "opens-interface": "dejaría entrar a otros o escribir en nombre de Tandem",
  "may-still-sign-in": "pertenece a un inicio de sesión que puede seguir siendo válido",
  "makes-codes": "quien lo tiene genera los códigos del segundo factor",
  "means-nothing-alone": "sin el secreto, que no está en ninguna exportación, no significa nada",
  "means-nothing-without-key":
    "sin la clave de la encuesta, que no está en ninguna exportación, no significa nada",
  "would-count-answers":
    "mientras una encuesta está abierta, el mero número de filas diría cuántas personas han respondido",
  "is-random": "es aleatorio y no dice nada",
  "opens-meeting": "abre una reunión que puede seguir en curso",
  "would-count-guesses": "cuántas personas han estimado no se muestra a nadie",
  "is-single-guess": "las estimaciones individuales no se muestran a nadie",
});
