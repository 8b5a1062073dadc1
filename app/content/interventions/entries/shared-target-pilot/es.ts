import type { EntryWords } from "../../entry";

export const sharedTargetPilot = {
  name: "Objetivo o parte del bono compartidos, a prueba",
  purpose:
    "Dos equipos comparten un objetivo durante dos trimestres, y una parte de la retribución depende de él.",
  whyItWorks:
    "La retribución guía más que las palabras. Una parte compartida compensa donde el trabajo de uno depende de verdad del otro; donde no, hace pagar por lo que no se puede influir. De ahí una prueba con fecha de fin.",
  prerequisites: [
    {
      text: "Los objetivos compartidos están en 50 puntos o más: ambos se fían de las cifras comunes antes de que dependa dinero de ellas.",
    },
    { text: "Un marcador compartido funciona desde hace un trimestre." },
    { text: "Recursos Humanos, Finanzas y, donde lo haya, el comité de empresa participan." },
  ],
  whoFirst: "Dirección de {first}, una persona que dirige un equipo, una persona del equipo de prueba",
  whoSecond:
    "Dirección de {second}, una persona que dirige un equipo, una persona del equipo de prueba; Recursos Humanos y Finanzas",
  runSheet: [
    {
      what: "¿Dónde dependemos uno del otro?",
      how: "Anoten cinco resultados. De cada uno: ¿qué parte viene de {first} y qué parte de {second}? Quedan solo los que ambos mueven al menos en un tercio.",
    },
    {
      what: "Un objetivo",
      how: "Elijan una cifra del marcador. Meta, mínimo, máximo. Calculen así el año pasado: ¿quién habría recibido qué?",
    },
    {
      what: "La parte",
      how: "Una parte pequeña, como un décimo de lo variable. ¿Además o en lugar de? Decidan qué vale para quienes llegan o se van.",
    },
    {
      what: "Cómo hacer trampa",
      how: "Parejas mixtas buscan cómo alcanzar la cifra sin hacer el trabajo. Por cada vía hallada: una segunda cifra, una regla u otro objetivo.",
    },
    {
      what: "Reglas de la prueba",
      how: "Dos equipos, dos trimestres, fecha de fin, nadie peor que antes en el primer trimestre, un solo lugar para las quejas, qué se evaluará y quién lo hará. Todo en la hoja.",
    },
  ],
  roles: [
    {
      role: "Recursos Humanos y Finanzas",
      does: "Comprueban la ley, los contratos y los datos; calculan el año pasado.",
    },
    { role: "Miembros de los equipos de prueba", does: "Dicen en qué pueden influir de verdad." },
    { role: "Moderación", does: "Insiste en el cálculo con los datos del año pasado." },
  ],
  materials: [
    "Hoja «Objetivo compartido, a prueba»",
    "Cifras del año pasado por meses",
    "Las reglas actuales de ambos departamentos",
  ],
  scriptHints: [
    "«¿Qué habría podido hacer usted el año pasado para mover esta cifra?»",
    "«¿Cómo la alcanzaría sin ayudar a un solo cliente?»",
    "«¿Qué día termina, y quién decide lo que viene después?»",
  ],
  risks: [
    "Hay quien se deja llevar: equipos pequeños y una cifra visible.",
    "Trucos: la segunda cifra mantiene honesta a la primera.",
    "Decepción al terminar: la fecha está en la primera página.",
  ],
  notWhen: [
    "Los departamentos aún no se fían de los mismos datos.",
    "Su meta es quedarse donde están.",
    "Contratos o convenios lo impiden este año.",
  ],
  firstStep:
    "Recursos Humanos y Finanzas calculan el año pasado con dos objetivos posibles, para dos equipos.",
  signOfSuccess:
    "Al cabo de un trimestre, miembros de ambos equipos saben decir qué hicieron por la cifra que no habrían hecho sin ella.",
  followUp: {
    afterTwoWeeks:
      "¿Conoce todo el mundo en los dos equipos el objetivo, la parte, las reglas y la fecha de fin? Pregunte a tres.",
    afterSixWeeks:
      "Primer estado de la cifra. ¿Se ha visto algún truco? Ciérrenle el paso sin cambiar el objetivo.",
  },
  ideas: ["shared goal and metrics"],
} as const satisfies EntryWords;
