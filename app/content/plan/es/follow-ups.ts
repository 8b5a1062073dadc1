import { pages as interventions } from "~/content/interventions/es/pages";
import type { TextTree } from "~/content/translated";

export const followUps = {
  subject: {
    one: "{action}: una semana después del inicio",
    other: "{action}: {count} semanas después del inicio",
  },
  opening: {
    one: "Hace una semana debía empezar «{action}», una de las medidas acordadas para {relationship}. Sus responsables son {first} y {second}; vence el {due}.",
    other:
      "Hace {count} semanas debía empezar «{action}», una de las medidas acordadas para {relationship}. Sus responsables son {first} y {second}; vence el {due}.",
  },
  toThinkAbout: "En qué pensar ahora",
  question: "¿Qué se ha hecho hasta ahora y qué lo impide?",
  firstStep: "Primer paso",
  signOfSuccess: interventions.sheet.signOfSuccess,
  line: "{label}: {value}",
  block: "{label}:\n{value}",
  ask: "Háblelo cinco minutos con la otra persona responsable y después mantenga al día el estado en el plan, o pídaselo a quien lo lleva.",
  open: "Abrir el plan",
  account: "El plan se abre para las personas que tienen una cuenta.",
  footer:
    "Recibe este mensaje porque el plan indica su dirección como la de una persona responsable: {times}. Para dejar de recibirlos, pida a quien lleva el plan que quite su dirección.",
  once: { one: "una vez, al cabo de una semana", other: "una vez, al cabo de {count} semanas" },
  waiting: { one: "Al cabo de una semana, {day}.", other: "Al cabo de {count} semanas, {day}." },
  sent: {
    one: "Al cabo de una semana, {day}: enviado.",
    other: "Al cabo de {count} semanas, {day}: enviado.",
  },
  failed: {
    one: "Al cabo de una semana, {day}: el servidor de correo rechazó una dirección. Compruebe las dos.",
    other:
      "Al cabo de {count} semanas, {day}: el servidor de correo rechazó una dirección. Compruebe las dos.",
  },
} as const satisfies TextTree;
