import type { TextTree } from "~/content/translated";

export const changes = {
  chosen: "«{action}» puesto en el plan",
  takenOut: "«{action}» quitado del plan",
  carriedFromLast: "«{action}» traído del plan anterior",
  carriedToNext: "«{action}» llevado al plan siguiente",
  status: "«{action}» pasó de «{from}» a «{to}»",
  dropped: "«{action}» pasó de «{from}» a «{to}»: {because}",
  reason: "Cambia el motivo por el que se descartó «{action}»: {because}",
  statuses: { planned: "sin empezar", started: "en curso", done: "hecho", dropped: "descartado" },
  startsOn: "El inicio de «{action}» pasa del {from} al {to}",
  dueOn: "La fecha de «{action}» pasa del {from} al {to}",
  firstStep: "Cambia el primer paso de «{action}»: {to}",
  signOfSuccess: "Cambia la señal de éxito de «{action}»: {to}",
  owner: {
    named: "Responsable de {department} para «{action}»: {to}",
    changed: "Cambia la persona responsable de {department} para «{action}»: {to} en lugar de {from}",
    takenOut: "Se quita la persona responsable de {department} para «{action}»: {from}",
  },
  address: {
    added: "Se añade la dirección de recordatorio de {department} para «{action}»",
    changed: "Cambia la dirección de recordatorio de {department} para «{action}»",
    takenOut: "Se quita la dirección de recordatorio de {department} para «{action}»",
  },
  review: {
    set: "Revisión fijada para el {to}",
    moved: "La revisión pasa del {from} al {to}",
    takenOut: "La revisión ya no tiene fecha",
  },
  answered: {
    done: "La persona responsable de {department} indica que «{action}» está hecho",
    stuck: "La persona responsable de {department} indica que «{action}» está atascado",
    "more-time":
      "La persona responsable de {department} indica que «{action}» necesita más tiempo, hasta el {day}",
  },
  byLink: "Por el enlace de un correo",
  accountGone: "Alguien cuya cuenta ya no existe",
} as const satisfies TextTree;
