import { translationOf } from "~/content/translated";
import type { tally as english } from "../en/tally";

export const tally = translationOf<typeof english>()({
  trustee: "una persona cuyo nombre no consta",
  lost: "Se perdió la clave de las respuestas de la encuesta {quarter}. No se pudieron contar y se destruyeron, todavía selladas; de ellas no sale ningún resultado. Lamentamos el tiempo que les dedicó; la próxima encuesta llegará en su fecha habitual.",
  lostByHolder:
    "Se perdió la clave de las respuestas de la encuesta {quarter} (custodio: {holder}). Las respuestas no se pudieron contar y se destruyeron, todavía selladas; de ellas no sale ningún resultado. Lamentamos el tiempo que les dedicó; la próxima encuesta llegará en su fecha habitual.",
  oldBallots:
    "Esta encuesta se abrió con una versión anterior y sus papeletas conservan aquella forma: quien pueda leer la base de datos y tenga códigos sin usar podría emitir copias de una papeleta, y contarían. Se notaría: una copia tiene el resguardo del original, así que la lista publicada contendría varias veces el mismo resguardo.",
});
