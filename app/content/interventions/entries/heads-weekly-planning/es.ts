import type { EntryWords } from "../../entry";

export const headsWeeklyPlanning = {
  name: "Planificación semanal de las dos direcciones",
  purpose:
    "Las direcciones de {first} y de {second} planean juntas la semana que empieza, 20 minutos cada semana.",
  whyItWorks:
    "Los departamentos imitan el trato que se dan sus direcciones. Veinte minutos por semana resuelven a tiempo lo que, si no, se resolvería en el pasillo, por rumores o nunca.",
  prerequisites: [],
  whoFirst: "Dirección de {first}",
  whoSecond: "Dirección de {second}",
  runSheet: [
    { what: "Promesas de la semana pasada", how: "Cada parte lee lo que prometió. Hecho, o nueva fecha." },
    {
      what: "La semana que empieza",
      how: "Cada parte nombra dos cosas de su departamento que afectan al otro. ¿Ven las mismas prioridades? Si no, resuélvanlo ahora.",
    },
    {
      what: "Una decisión",
      how: "Tomen el punto más antiguo en el que se espera a las dos. Decídanlo, o digan quién lo hará y cuándo.",
    },
    {
      what: "Un mensaje",
      how: "Escriban dos frases que ambas dirán hoy a su gente con las mismas palabras.",
    },
  ],
  roles: [
    { role: "Las dos direcciones", does: "Nadie las sustituye; si una está fuera, hablan por teléfono." },
    { role: "Asistencia o moderación", does: "Asiste las dos primeras veces; después, ya no." },
  ],
  materials: [
    "Hoja «Planificación semanal de las dos direcciones»",
    "Un hueco fijo en los dos calendarios, a principios de semana",
  ],
  scriptHints: [
    "«¿Qué oirá mi gente de la suya esta semana?»",
    "«¿Qué decisión esperan que solo podemos tomar en común?»",
    "«¿Qué dos frases diremos en los dos departamentos?»",
  ],
  risks: [
    "Acaba en una charla sobre casos particulares: el tema es la semana, no una persona.",
    "Se va aplazando: si no se hace dos veces seguidas, una de las dos pide otro hueco.",
  ],
  notWhen: [
    "Los dos departamentos tienen ya una sola dirección.",
    "Las dos direcciones ya planean juntas sus semanas.",
  ],
  firstStep:
    "Las dos direcciones anotan los mismos 20 minutos para las próximas ocho semanas, el lunes o el martes por la mañana.",
  signOfSuccess:
    "De ocho citas se han celebrado seis, y en los dos departamentos se sabe cuál es la prioridad común de la semana.",
  followUp: {
    afterTwoWeeks: "Pregunte a una persona de cada departamento: ¿qué dijo su dirección el lunes? Compare.",
    afterSixWeeks: "Cuenten las decisiones tomadas; quiten una parte del orden del día que no aporte nada.",
  },
  ideas: ["Strategic management"],
} as const satisfies EntryWords;
