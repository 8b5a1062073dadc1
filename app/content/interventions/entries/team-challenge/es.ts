import type { EntryWords } from "../../entry";

export const teamChallenge = {
  name: "Pequeño reto de equipo",
  purpose:
    "Equipos mixtos de cuatro trabajan dos semanas en una meta pequeña y útil, con límites contra una rivalidad malsana.",
  whyItWorks:
    "Una meta que ningún lado alcanza solo hace más contra la rivalidad que cualquier llamamiento. Los equipos mixtos mueven la frontera: compiten equipos, no departamentos.",
  prerequisites: [
    { text: "La confianza está en 45 puntos o más. Por debajo, una competición se toma como un ataque." },
    { text: "Sin dinero, sin clasificación de personas y sin que cuente en la evaluación de nadie." },
  ],
  whoFirst: "Seis personas de {first}, dos en cada equipo",
  whoSecond: "Seis personas de {second}, dos en cada equipo",
  runSheet: [
    {
      what: "Meta",
      how: "Presente una meta útil para dos semanas a la que las personas presentes puedan acercarse un poco cada día: al día, tres buenas respuestas a reparos, una cita de un cliente o una página de la oferta acortada. A los clientes se les escribe solo si lo han aceptado.",
    },
    {
      what: "Equipos",
      how: "Sorteen equipos de dos y dos. Cada uno se pone un nombre y dice qué fortaleza de cada miembro necesita.",
    },
    {
      what: "Límites",
      how: "Lea las reglas: sin horas de más, a ningún cliente se le molesta dos veces, los trucos se comparten enseguida con todos los equipos. Cada equipo añade una. Todo el mundo dice que sí.",
    },
    {
      what: "Plan",
      how: "Cada equipo escribe: la marca de hoy, el primer paso de mañana, quién con quién, cuándo se ven cinco minutos al día, en persona o por vídeo. Un día perdido no se recupera. Cada paso debe necesitar a los dos departamentos.",
    },
    {
      what: "Final",
      how: "Fijen la fecha final: cada equipo cuenta qué funcionó y todos celebran la suma de todos los equipos. Quienes ganan sirven la tarta.",
    },
  ],
  roles: [
    {
      role: "Quien arbitra",
      does: "Neutral; responde sobre las reglas, suma el total y lo anuncia cada semana.",
    },
    { role: "Las dos direcciones", does: "No juegan; al final dan las gracias a todos." },
  ],
  materials: [
    "Hoja «Reto de equipo», una por equipo",
    "Un total visible de todos los equipos juntos",
    "Una tarta",
  ],
  scriptHints: [
    "«Se gana en equipo; la empresa gana la suma.»",
    "«¿Dónde necesitan a alguien del otro departamento para ese paso?»",
  ],
  risks: [
    "La ambición lo estropea: quien arbitra detiene la competición y solo cuenta la suma.",
    "Algunas personas no tienen tiempo: los equipos pueden encoger, no se señala a nadie.",
  ],
  notWhen: [
    "Uno de los departamentos está en sus semanas de más trabajo.",
    "La confianza es tan baja que cualquier competición se toma como un ataque.",
  ],
  firstStep: "Acuerde con las dos direcciones una meta que lleve dos semanas y necesite a ambos lados.",
  signOfSuccess: "Todos los equipos llegan al final, y al menos dos trucos han pasado a otros equipos.",
  followUp: {
    afterTwoWeeks: "Ronda final: resultado, trucos, agradecimiento. ¿Qué debe volverse costumbre?",
    afterSixWeeks: "Compruebe si la costumbre sigue viva; no más de un reto por trimestre.",
  },
  ideas: ["Challenges"],
} as const satisfies EntryWords;
