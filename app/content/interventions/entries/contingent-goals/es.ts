import type { EntryWords } from "../../entry";

export const contingentGoals = {
  name: "Objetivos interdependientes",
  purpose: "Cada departamento asume un objetivo que solo puede alcanzar con ayuda del otro.",
  whyItWorks:
    "Se ayuda a aquellos de cuyo éxito depende el propio. Cuando los objetivos tiran en direcciones opuestas, la buena voluntad sale perdiendo cada fin de trimestre; cuando están enlazados, pedir ayuda se vuelve normal.",
  prerequisites: [
    { text: "Este trimestre, los objetivos se suman a los existentes y no afectan al sueldo de nadie." },
  ],
  whoFirst: "Dirección de {first} y tres personas de {first} que llevan un equipo o tienen experiencia",
  whoSecond: "Dirección de {second} y tres personas que responden de programas o productos",
  runSheet: [
    {
      what: "Exponer los objetivos",
      how: "Cada lado escribe en tarjetas sus objetivos del trimestre y los coloca, una fila por departamento. Léanlos en voz alta, sin comentarios.",
    },
    {
      what: "Qué ayuda, qué estorba",
      how: "En parejas mixtas: unan objetivos con una línea, verde si alcanzar uno ayuda al otro, roja si lo estorba. Enseñen a todos la línea más fuerte de cada color.",
    },
    {
      what: "Desactivar una línea roja",
      how: "Elijan la peor. ¿Qué podría cambiar cada lado en su manera de perseguir el objetivo, sin renunciar a él? Anoten un acuerdo.",
    },
    {
      what: "Dos objetivos enlazados",
      how: "Escriban para cada lado un objetivo que necesite al otro: «Alcanzamos… para el… si el otro lado…». Debe poder contarse, caber en el trimestre y ser difícil pero posible.",
    },
    {
      what: "Quién aporta qué",
      how: "Para cada objetivo enlazado: las tres aportaciones del otro lado, con fecha y responsable. Esa persona dice en voz alta si puede hacerse.",
    },
    { what: "Revisiones", how: "Fijen tres citas de quince minutos para mirar juntos las dos cifras." },
  ],
  roles: [
    { role: "Moderación", does: "Vela por que cada objetivo pueda contarse y necesite de verdad a los dos." },
    { role: "Responsables de objetivo", does: "Dos por objetivo, uno de cada departamento." },
  ],
  materials: [
    "Hoja «Objetivos interdependientes»",
    "Objetivos de los dos departamentos para el trimestre",
    "Cinta adhesiva verde y roja",
  ],
  scriptHints: [
    "«¿Podrían alcanzarlo sin los otros? Entonces no es el que buscamos.»",
    "«¿Qué hacen ustedes a fin de trimestre que le cuesta algo al otro lado?»",
  ],
  risks: [
    "Se atiende el objetivo de un lado y el del otro no: revisen los dos o ninguno.",
    "Los objetivos chocan con el sueldo: díganlo abiertamente y llévenlo arriba; no lo disimulen.",
  ],
  notWhen: [
    "Los objetivos van a cambiar de todos modos en las próximas semanas.",
    "Ninguno de los dos objetivos puede contarse.",
  ],
  firstStep:
    "Pida a las dos direcciones sus objetivos del trimestre en una página cada una, e intercambie las páginas.",
  signOfSuccess:
    "En la segunda revisión se han movido las dos cifras, y las personas responsables se hablan sin que haya que recordárselo.",
  followUp: {
    afterTwoWeeks: "Primera revisión: ¿se han hecho las aportaciones que vencían hasta hoy?",
    afterSixWeeks:
      "Tercera revisión: mantengan, ajusten o sustituyan cada objetivo enlazado para el trimestre siguiente.",
  },
  ideas: ["Develop consistent goals"],
} as const satisfies EntryWords;
