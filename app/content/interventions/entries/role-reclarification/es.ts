import type { EntryWords } from "../../entry";

export const roleReclarification = {
  name: "Aclaración de funciones en un equipo integrado",
  purpose: "Un equipo con los límites borrosos vuelve a fijar quién decide, quién hace y a quién se escucha.",
  whyItWorks:
    "La integración tiene un precio: donde todos son responsables, quizá no lo sea nadie. Repasar decisiones reales saca a la luz dónde dos creen decidir, o ninguno, y permite fijarlo sin volver a levantar los muros.",
  prerequisites: [],
  whoFirst: "Cinco personas del equipo integrado con tareas de ventas",
  whoSecond: "Cinco personas del equipo integrado con tareas de marketing, y quien dirige a ambas partes",
  runSheet: [
    {
      what: "Diez decisiones",
      how: "Muestre diez decisiones reales del último trimestre, reunidas de antemano. El grupo tacha lo que todos tienen claro.",
    },
    {
      what: "Votar en silencio",
      how: "Para cada decisión que queda, cada persona escribe sola: ¿quién decidió? ¿Quién debería decidir? Un nombre en cada caso.",
    },
    {
      what: "Descubrir",
      how: "Muestre las respuestas. Dos nombres o ninguno: ahí hay algo que fijar. Tomen las cinco en que más se discrepa.",
    },
    {
      what: "Fijar",
      how: "Para cada una de las cinco: una persona decide; ¿quién propone, a quién se escucha antes y a quién se informa después? Cinco minutos cada una; lo que quede abierto va a la dirección, a más tardar el viernes.",
    },
    {
      what: "¿De quién es el resultado?",
      how: "Repasen las cifras del equipo: ¿quién responde de cuál y cómo se ve el trabajo de cada cual en un resultado común?",
    },
    { what: "Colgarlo", how: "Fotografíen el cuadro, envíenlo hoy; revisión a los seis meses." },
  ],
  roles: [
    { role: "Moderación", does: "Reúne antes las diez decisiones entre personas de todos los rangos." },
    {
      role: "Dirección de ambas partes",
      does: "Vota con los demás, habla al final y resuelve a más tardar el viernes lo que quede abierto.",
    },
  ],
  materials: ["Cuadro de funciones", "Diez decisiones en tarjetas"],
  scriptHints: [
    "«¿Quién habría podido decir que no?»",
    "«Decide una persona. Que a uno lo escuchen no es decidir.»",
  ],
  risks: [
    "Todos quieren que se les consulte: para una decisión se escucha a tres como máximo.",
    "Se convierte en una descripción de puestos: diez decisiones, no todas.",
  ],
  notWhen: ["Dentro de unas semanas se anunciará una nueva organización."],
  firstStep:
    "Pregunte a diez personas por una decisión del último trimestre que tardó demasiado o se tomó dos veces.",
  signOfSuccess:
    "Tras seis semanas, las cinco decisiones las ha tomado cada vez la persona que figura en el cuadro.",
  followUp: {
    afterTwoWeeks: "¿Ha resuelto la dirección los puntos abiertos? ¿Está el cuadro donde la gente mira?",
    afterSixWeeks: "Pregunte qué decisiones se han atascado; corrijan el cuadro.",
  },
  ideas: ["the cost of integration: confusion over functions"],
} as const satisfies EntryWords;
