import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  title: "Encuesta: cómo trabajan juntos {first} y {second}",
  when: "Del {opens} al {closes} ({zone}). Unos 5 minutos, anónima, voluntaria.",
  fingerprint: "La huella de esta encuesta",
  compare:
    "La invitación, el papel con código, la papeleta de papel y la página de la encuesta deben mostrar las mismas letras y cifras. Representan todo lo que sigue y las claves que sellan las respuestas. Si no coinciden, no responda y avise al comité de empresa.",
  chain:
    "Las reglas hasta el último byte y todas las encuestas anteriores, para comprobarlas en cualquier navegador: {address}",
  invitedTitle: "A quién se invita",
  department: "Departamento",
  invited: "Personas invitadas",
  spare: "Códigos de reserva",
  ofThesePaper: "De ellos, para papeletas de papel",
  corrected: {
    one: "Se corrigió una dirección que el servidor de correo había rechazado; la invitación fue a la nueva.",
    other:
      "Se corrigieron {count} direcciones que el servidor de correo había rechazado; las invitaciones fueron a las nuevas.",
  },
  looksWrong:
    "¿Le parece que un número no es correcto? Dígaselo al comité de empresa o a Recursos Humanos antes de responder.",
  slipCodes:
    "Recursos Humanos ha impreso los códigos de los papeles y puede haberlos guardado; no llevan nombre. Si se rechaza un papel con código que usted no ha usado, avise al comité de empresa.",
  answersTitle: "Qué ocurre con las respuestas",
  keys: "Huellas de las claves de las respuestas:",
  key: "{holder} {fingerprint}",
  cannotPrevent: "Lo que no podemos impedir:",
});
