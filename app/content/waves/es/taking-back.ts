import { translationOf } from "~/content/translated";
import type { takingBack as english } from "../en/taking-back";

export const takingBack = translationOf<typeof english>()({
  documentTitle: "Retirar la encuesta - Tandem",
  title: "¿Retirar {quarter}?",
  lead: "Una encuesta se puede retirar durante la hora siguiente a su apertura: esta, hasta el {until}. Esta página dice lo mismo, hayan llegado respuestas o no.",
  answers: "Las respuestas que han llegado se destruyen sin leerse.",
  links:
    "Los enlaces enviados dejan de valer; a quien abra uno se le indica que la encuesta se canceló. Los correos en espera no se envían.",
  slips: "Los papeles con código dejan de valer; a quien use uno se le indica que la encuesta se canceló.",
  plan: "El plan vuelve tal como estaba, con su trimestre, y queda a la espera: corríjalo, revíselo y abra de nuevo la encuesta. No se abre por sí sola.",
  keys: "Los custodios de clave siguen designados y crean claves nuevas, porque ninguna clave se usa dos veces.",
  tell: "Avise a los dos departamentos: a quienes ya han respondido se les volverá a preguntar, con un enlace o un papel con código nuevo.",
  confirm: "Entiendo que todo lo enviado o repartido para esta encuesta deja de valer.",
  confirmMissing: "Marque la casilla para confirmar que todo lo enviado o repartido deja de valer.",
  button: "Retirar la encuesta",
  refused:
    "Ya no se puede retirar: ha pasado la hora o la encuesta ha terminado entretanto. Todavía se puede cancelar.",
});
