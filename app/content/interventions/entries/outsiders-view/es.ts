import type { EntryWords } from "../../entry";

export const outsidersView = {
  name: "Mirada de fuera",
  purpose:
    "Cada lado presenta al otro un problema real y propio; el otro da ideas como alguien de fuera y no pide nada a cambio.",
  whyItWorks:
    "Quien mira un problema desde otro campo encuentra a menudo lo que dentro ya no se ve; en concursos abiertos de problemas difíciles ganaban más quienes venían de campos lejanos. Que le pidan ideas dice también que el pensar del otro lado vale algo, y cuesta menos de una hora.",
  prerequisites: [],
  whoFirst: "Cuatro personas de {first}, una de ellas con un problema",
  whoSecond: "Cuatro personas de {second}, una de ellas con un problema",
  runSheet: [
    {
      what: "Cómo va",
      how: "Lean las tres reglas: quien tiene el problema cuenta y luego escucha; los demás dan ideas y no preguntan por qué no; al final toma dos y lo dice.",
    },
    {
      what: "Primer problema",
      how: "Alguien de {first} cuenta en tres minutos cuál es el problema, qué se ha intentado y qué debería lograr una buena respuesta. Dos preguntas para entender, no más.",
    },
    {
      what: "Ideas de fuera",
      how: "Las personas de {second} escriben dos minutos a solas y dan ideas por turno, también raras. Quien tiene el problema lo anota todo, de espaldas al grupo si ayuda.",
    },
    {
      what: "Segundo problema",
      how: "Lo mismo al revés: alguien de {second} cuenta en tres minutos, dos preguntas para entender.",
    },
    {
      what: "Ideas del otro lado",
      how: "Las personas de {first} escriben y dan ideas por turno. Quien tiene el problema solo anota.",
    },
    {
      what: "Dos cada uno",
      how: "Cada cual dice qué dos ideas probará, para cuándo y quién lo sabrá primero: la persona de quien vino la idea.",
    },
  ],
  remote:
    "Funciona por vídeo sin pérdida: quien tiene el problema apaga la cámara mientras llegan las ideas, que se escriben en el chat. Con dos sedes, tomen un problema de cada una.",
  roles: [
    { role: "Moderación", does: "Vigila los minutos y corta todo «eso ya lo intentamos»." },
    {
      role: "Quien trae un problema",
      does: "Una persona de cada lado; trae algo en lo que de verdad está atascada y escucha.",
    },
  ],
  materials: ["Hojas «Mirada de fuera»", "Tarjetas y bolígrafos", "Un reloj que todos ven"],
  scriptHints: [
    "«Usted no es de aquí. ¿Qué probaría?»",
    "«Solo anótelo. No tiene que responder.»",
    "«¿Qué idea no se le habría ocurrido nunca?»",
  ],
  risks: [
    "El problema es un reproche disfrazado: se tiene que poder cambiar sin el otro lado.",
    "Las ideas quedan en nada: se toman dos, el resto se tira delante de todos.",
    "Siempre traen algo los mismos: quien lo hizo nombra a la siguiente persona.",
  ],
  notWhen: ["Ambos traerían un problema que se achaca al otro lado: eso es para otra conversación."],
  firstStep: "Pida a una persona de cada lado un problema que no sabe resolver y del que puede hablar.",
  signOfSuccess: "Al menos una idea de fuera se ha probado, y el otro lado pregunta por la próxima fecha.",
  followUp: {
    afterTwoWeeks: "Cada cual cuenta a quienes dieron sus dos ideas qué ha sido de ellas.",
    afterSixWeeks: "Pregunte a los dos lados: ¿quién trae el próximo problema? Sigan si alguien quiere.",
  },
  ideas: ["Ideas for the other team, outsider's view"],
} as const satisfies EntryWords;
