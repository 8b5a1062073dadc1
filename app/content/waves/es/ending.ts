import { translationOf } from "~/content/translated";
import type { ending as englishEnding, endingPages as englishPages } from "../en/ending";

const confirm = "Entiendo que todas las respuestas se destruirán sin leerse.";

export const endingPages = translationOf<typeof englishPages>()({
  ending: {
    keep: "Dejarla como está",
    costsNoQuarter:
      "No se publica nada, así que no se pierde ningún trimestre: puede planificar otra encuesta enseguida, también para este trimestre.",
  },
  cancellation: {
    documentTitle: "Cancelar la encuesta - Tandem",
    title: "¿Cancelar {quarter}?",
    open: "Esto es para una encuesta que se abrió por error. Todas las respuestas dadas hasta ahora se destruyen sin leerse, los enlaces y los papeles con código dejan de valer, y a quien los use se le indica que la encuesta se canceló. No se puede deshacer.",
    planned:
      "Todavía no se ha preguntado a nadie, así que no se pierde nada. Puede planificar otra encuesta cuando quiera.",
    confirm,
    button: "Cancelar esta encuesta",
  },
  closure: {
    documentTitle: "Cerrar la encuesta - Tandem",
    title: "Cerrar {quarter}",
    titleEarly: "¿Cerrar {quarter} antes de su fecha?",
    announced:
      "Se anunció que esta encuesta estaría abierta hasta el {closes}. Quienes aún no han respondido cuentan con esa fecha, y unos resultados que pudieran pedirse en un momento elegido podrían servir para averiguar quién respondió qué.",
    releasesNothing:
      "Por eso, si se cierra ahora no se publica nada: todas las respuestas se destruyen sin leerse y no hay informe de {quarter}.",
    final: "No se puede deshacer.",
    due: "Ha llegado su fecha. Las respuestas se abren una sola vez, se cuentan y se destruyen; quedan los resultados de grupo y los comentarios.",
    confirm,
    button: "Cerrar la encuesta",
    buttonEarly: "Cerrar y destruir las respuestas",
  },
});

export const ending = translationOf<typeof englishEnding>()({
  confirmMissing: "Marque la casilla para confirmar que todas las respuestas se destruirán.",
  work: "Cerrando la encuesta {quarter}",
  workStep: "Abriendo la papeleta sellada {done} de {total}",
  unknown: "Esta encuesta ya no existe.",
  notOpen: "Esta encuesta ya no está abierta.",
  keyMissing:
    "Falta el archivo de clave de esta encuesta, así que sus respuestas no se pueden abrir. Pida a quienes administran el servidor que repongan el directorio de claves; todavía no se ha perdido nada.",
  cancelledTooLate:
    "Ya no se puede cancelar: sus papeletas se están contando o ha terminado entretanto. No se ha cambiado nada.",
  cancelledUnopened: "Se canceló antes de abrirse. No se preguntó a nadie.",
  cancelled: "Se canceló. Todas las respuestas se destruyeron sin leerse y no se publicó nada.",
  closedEarly:
    "Se cerró antes de su fecha. Todas las respuestas se destruyeron sin leerse y no se publicó nada.",
  nobodyAnswered: "Nadie respondió, así que no hay nada que publicar.",
  keyLost:
    "Se perdió la clave de sus respuestas. Ya no se podían abrir y se destruyeron; no se publicó nada.",
  counted:
    "Las respuestas se abrieron una sola vez, se contaron y se destruyeron. Quedan los resultados de grupo y los comentarios.",
});
