import type { EntryWords } from "../../entry";

export const mixedSocialTime = {
  name: "Pausas y ratos compartidos",
  purpose:
    "Las personas de ambos departamentos pasan juntas pausas y otros ratos de descanso, mezcladas a propósito y con la puerta abierta a todos.",
  whyItWorks:
    "Quien ha reído o comido con alguien llama antes por teléfono. Si nadie hace nada, cada cual se sienta con quien conoce; por eso se prepara la mezcla y lo demás se deja libre.",
  prerequisites: [],
  whoFirst: "Quien quiera venir de {first}; una persona que organiza",
  whoSecond: "Quien quiera venir de {second}; una persona que organiza",
  runSheet: [
    {
      what: "Llegar y mezclarse",
      how: "Cada persona saca una tarjeta en la puerta; la misma palabra forma una mesa de cuatro, dos de cada departamento. La comida y la bebida están listas, también sin alcohol.",
    },
    {
      what: "Algo que hacer",
      how: "Cada mesa juega a algo breve: un concurso sobre los clientes más curiosos, futbolín, «¿de quién fue ese primer empleo?». Perder no debe importar.",
    },
    {
      what: "Tiempo libre",
      how: "Sin discursos, sin programa, sin diapositivas. Quienes organizan presentan a las personas que se quedan solas.",
    },
    {
      what: "La próxima vez",
      how: "Dos personas voluntarias, una de cada lado, se encargan de la fecha siguiente. Escríbanla en la pared antes de que la gente se vaya.",
    },
  ],
  roles: [
    {
      role: "Dos personas que organizan",
      does: "Una de cada departamento; eligen la hora, el juego y la comida, y pasan el relevo a las dos siguientes.",
    },
  ],
  materials: [
    "Tarjetas de mesa recortadas, una por persona",
    "Un juego por mesa; bastan las preguntas de las tarjetas de mesa",
    "Comida y bebida, también sin alcohol",
  ],
  scriptHints: [
    "«Les ha tocado la misma palabra: esta es su mesa durante un cuarto de hora.»",
    "«Hablar del trabajo está permitido; la ventanilla de los problemas ya ha cerrado.»",
  ],
  risks: [
    "Las noches excluyen a quienes tienen hijos o jornada parcial: alternen la pausa de comida, la tarde y la noche.",
    "El alcohol excluye a algunas personas: una cerveza juntos es una forma, nunca la única.",
    "La gente que visita clientes no viene nunca: una de cada tres veces, encuéntrense después de una reunión a la que viene de todos modos.",
  ],
  notWhen: [
    "Ocuparía el lugar de una conversación sobre un conflicto abierto.",
    "Sería en el tiempo libre de la gente y nadie le ha preguntado si lo quiere.",
  ],
  firstStep:
    "Busque a dos personas voluntarias, una de cada departamento, y deje que elijan una pausa de comida en las próximas tres semanas.",
  signOfSuccess:
    "A la tercera fecha acude al menos un tercio de cada departamento sin que haya que pedirlo dos veces.",
  followUp: {
    afterTwoWeeks: "Pregunte a dos personas de cada lado qué haría venir a más colegas.",
    afterSixWeeks: "Cambien la hora o la forma si vienen siempre las mismas caras; sigan si cambian.",
  },
  ideas: ["beer together", "Engagement activities"],
} as const satisfies EntryWords;
