import type { EntryWords } from "../../entry";

export const facilitatedIntroduction = {
  name: "Presentación moderada",
  purpose:
    "Los dos departamentos llegan a conocer los objetivos, los valores y la jornada del otro lado, y lo que comparten.",
  whyItWorks:
    "Quienes se encuentran de igual a igual, con una tarea común y el respaldo de sus direcciones, tienen después mejor opinión del otro grupo. Saber con qué miden a los demás hace que muchas de sus decisiones parezcan razonables.",
  prerequisites: [
    { text: "Las dos direcciones asisten del primer al último minuto y hablan durante el mismo tiempo." },
  ],
  whoFirst:
    "Seis personas de {first}, entre ellas la dirección; tanto quienes visitan clientes como quienes trabajan en la oficina",
  whoSecond: "Seis personas de {second}, entre ellas la dirección; una de cada equipo",
  runSheet: [
    {
      what: "Bienvenida",
      how: "Cada dirección dice en dos frases por qué quiere este encuentro. Usted explica la finalidad: conocerse mejor, no decidir nada.",
    },
    {
      what: "Parejas de ambos departamentos",
      how: "Siente a la gente en parejas mixtas. Cada persona entrevista a la otra durante ocho minutos con la hoja: un buen día, un mal día, con qué me miden. Avise del cambio de papeles a los ocho minutos; deje cuatro para notas.",
    },
    {
      what: "Presentar a la otra persona",
      how: "Cada persona presenta ante todos a quien ha entrevistado, en un minuto y en primera persona («Soy Ana y…»). La sala no comenta nada.",
    },
    {
      what: "Objetivos y valores de cada lado",
      how: "Cada departamento escribe por su cuenta tres objetivos y tres cosas de las que está orgulloso, una por tarjeta (8 minutos). Cuélguenlas unas junto a otras; el otro lado puede preguntar qué significan, pero no por qué.",
    },
    {
      what: "Lo que compartimos",
      how: "Todos van a la pared y marcan las tarjetas que podrían estar en ambos lados. Pásenlas a una columna central y léanla en voz alta.",
    },
    {
      what: "Una cosa que haré",
      how: "Cada persona anota a alguien del otro lado y un motivo para llamarle en las próximas dos semanas. Las parejas intercambian números.",
    },
  ],
  roles: [
    {
      role: "Moderación",
      does: "Cuida el tiempo, da la palabra a quienes callan, corta toda discusión de casos pasados.",
    },
    { role: "Las dos direcciones", does: "Abren el encuentro y después participan como los demás." },
    { role: "Quien organiza", does: "Reserva una sala con sillas móviles y una pared libre." },
  ],
  materials: [
    "Hojas de presentación, una por persona",
    "Tarjetas de dos colores, rotuladores gruesos, chinchetas o cinta",
    "Plano de asientos con parejas mixtas que se ven poco",
  ],
  scriptHints: [
    "«Hoy averiguamos quiénes son los otros. Los casos y las quejas tienen su propia reunión.»",
    "«Pregunte hasta que pueda hacer el trabajo de la otra persona durante una hora.»",
    "«¿Cuáles de estas tarjetas podrían estar también en su lado?»",
  ],
  risks: [
    "La conversación se desliza hacia una vieja queja: anótela en una hoja aparte, nombre a una persona responsable y siga.",
    "Un lado envía solo a personas de menor rango: aplácelo, porque la desigualdad de rango anula el efecto.",
  ],
  notWhen: [
    "Hay un conflicto abierto sin resolver entre personas concretas: medie primero ahí.",
    "La gente ya trabaja junta cada semana.",
  ],
  firstStep:
    "Pida a las dos direcciones una fecha en la que ambas puedan quedarse 90 minutos y haga la lista de parejas.",
  signOfSuccess:
    "Dos semanas después, al menos ocho de las doce personas han contactado con alguien del otro lado.",
  followUp: {
    afterTwoWeeks: "Pregunte a cada persona, en una línea: ¿a quién llamó y para qué?",
    afterSixWeeks:
      "Cuelgue la columna central donde la vean los dos departamentos; pregunte en la reunión conjunta qué se ha añadido.",
  },
  ideas: ["Introduce them"],
} as const satisfies EntryWords;
