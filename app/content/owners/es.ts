import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  mail: {
    dueSubject: "Vence hoy: {action}",
    dueOpening: "«{action}» vence hoy, {due}. {relationship} lo acordaron, y usted se ocupa de ello.",
    agreedSubject: "Usted se ocupa de ello: {action}",
    agreedOpening:
      "En su reunión, {relationship} acordaron «{action}». Usted se ocupa de ello; vence el {due}.",
    say: "Decir cómo va",
    link: "El enlace no necesita cuenta. Abre solo este punto, durante un mes. No lo reenvíe: quien lo tenga puede responder por usted.",
    footer:
      "Recibe este mensaje porque el plan indica su dirección como la de una persona responsable. Para dejar de recibirlo, pida a quien lleva el plan que quite su dirección.",
  },
  page: {
    tell: {
      send: "Enviar a todo el mundo ({count})",
      hint: "Todas las personas de la lista de los dos departamentos reciben estas palabras una vez, en su idioma.",
      told: "Lo tienen {sent}, lo esperan {queued}, no se pudo llegar a {failed}.",
    },
    title: "¿Cómo va?",
    due: "Vence el {due}",
    done: "Está hecho",
    stuck: "Está atascado",
    moreTime: "Necesita más tiempo",
    until: "¿Hasta cuándo? Solo si necesita más tiempo.",
    send: "Enviar",
    problem: "Falta algo",
    chooseOne: "Elija una de las tres respuestas.",
    chooseDay: "Elija un día a partir de mañana, como máximo dentro de tres meses.",
    said: "Gracias. Consta en el plan.",
    whoReads: "Lo leen Recursos Humanos, quien modera y las direcciones que llevan el plan.",
    gone: "Este enlace ya no abre nada",
    goneHint:
      "Vale un mes y para una sola persona: quizá ahora se ocupe otra, o ya está resuelto. Pregunte a quien lleva el plan.",
    tooMany: "Demasiadas solicitudes desde su red. Espere un minuto e inténtelo de nuevo.",
  },
  agreed: {
    subject: "Qué acordaron {first} y {second} después de {quarter}",
    opening:
      "Esto es lo que {first} y {second} acordaron después de la encuesta de {quarter}. También está en el cartel.",
    footer:
      "Todo el mundo en los dos departamentos recibe el mismo texto, una sola vez. No lleva enlace ni código, y no dice nada de quién participó.",
  },
  poster: {
    asOf: "A fecha de {day}",
    next: "Próxima encuesta: {day}",
    lowest: "Aquí, lo que menos se cumple: «{statement}»",
  },
});
