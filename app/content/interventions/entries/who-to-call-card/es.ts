import type { EntryWords } from "../../entry";

export const whoToCallCard = {
  name: "Tarjeta: a quién llamar",
  purpose:
    "Una tarjeta dice a quién llamar para qué en el otro departamento y en cuánto tiempo llega la respuesta.",
  whyItWorks:
    "Se pregunta a quien se conoce, o a nadie. Un nombre para cada asunto acorta el camino, y un plazo acordado de respuesta ahorra a ambos lados tener que insistir.",
  prerequisites: [],
  whoFirst: "Tres personas de {first} que saben qué piden sus colegas",
  whoSecond: "Tres personas de {second} que reciben las peticiones",
  runSheet: [
    {
      what: "Reunir asuntos",
      how: "Cada persona escribe las últimas cinco cosas que necesitó del otro lado, una por tarjeta. Agrúpenlas; bastan ocho grupos por lado.",
    },
    {
      what: "Un nombre para cada uno",
      how: "De cada asunto: primera persona, suplente, canal. Si salen dos nombres, ese es el hallazgo: que decidan las direcciones.",
    },
    {
      what: "Plazo de respuesta",
      how: "Acuerden para cada asunto cuándo llega una primera respuesta, aunque sea «el jueves». Marquen lo poco que es urgente, y qué significa urgente.",
    },
    { what: "Para qué no llamar", how: "Cada lado nombra dos cosas que es mejor buscar, y dónde." },
    {
      what: "Darla a conocer",
      how: "¿Quién la imprime, dónde se cuelga, dónde se fija en línea? ¿Quién la corrige cuando alguien se va? Fecha de revisión.",
    },
  ],
  roles: [
    {
      role: "Dos personas que la cuidan",
      does: "Una de cada departamento; corrigen la tarjeta en la semana siguiente a cualquier cambio.",
    },
  ],
  materials: ["Tarjeta «A quién llamar»", "Tarjetas y bolígrafos"],
  scriptHints: [
    "«¿A quién llamó de verdad la última vez?»",
    "«¿Cuál es la respuesta más rápida que puede prometer en una mala semana?»",
  ],
  risks: [
    "Todo cae sobre una persona servicial: nombren suplente para cada asunto.",
    "Envejece: una tarjeta que nadie cuida caduca en un trimestre.",
  ],
  notWhen: ["Ya funciona un canal común de peticiones y ambos lo usan."],
  firstStep: "Pregunte a cinco personas de cada lado por las tres últimas cosas que necesitaron del otro.",
  signOfSuccess:
    "De cinco personas preguntadas al azar, cuatro saben dónde está la tarjeta y la han usado este mes.",
  followUp: {
    afterTwoWeeks: "Llame a tres de los nombres con una petición real. ¿Llegó a tiempo la respuesta?",
    afterSixWeeks:
      "Quienes cuidan la tarjeta corrigen nombres y plazos; quiten los asuntos por los que nadie ha preguntado.",
  },
  ideas: ["disciplined communication"],
} as const satisfies EntryWords;
