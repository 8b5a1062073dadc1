import type { EntryWords } from "../../entry";

export const headsBriefing = {
  name: "Reunión con las dos direcciones y declaración conjunta",
  purpose:
    "Las dos direcciones acuerdan con quien está por encima de ambas qué conducta esperan, y lo dicen juntas a todos.",
  whyItWorks:
    "Donde la alta dirección apoya el trabajo en común hay menos conflictos entre los departamentos. Una declaración de las dos, con las mismas palabras, quita la excusa de que la propia dirección lo ve de otro modo.",
  prerequisites: [{ text: "La persona por encima de ambas participa y no trae ninguna decisión ya tomada." }],
  whoFirst: "Dirección de {first}",
  whoSecond: "Dirección de {second}, con la persona por encima de ambas y Recursos Humanos en la moderación",
  runSheet: [
    {
      what: "El resultado publicado",
      how: "Miren juntos el informe de la última encuesta. Cada persona nombra algo que esperaba y algo que no.",
    },
    {
      what: "Qué conducta esperamos",
      how: "Cada persona escribe por su cuenta tres frases: «Aquí se ve que los dos departamentos…». Léanlas y elijan cuatro. Tienen que ser cosas que se puedan ver.",
    },
    {
      what: "Qué no dejamos pasar",
      how: "Nombren dos cosas, por ejemplo hablar mal del otro lado delante de clientes. Para cada una: ¿qué dirán o harán las direcciones cuando ocurra, igual en los dos departamentos?",
    },
    {
      what: "Quién decide qué",
      how: "Hagan una lista de las cinco decisiones que causan más roces. Para cada una: quién propone, a quién se escucha, quién decide. La persona por encima de ambas resuelve lo que quede abierto.",
    },
    {
      what: "Declaración conjunta",
      how: "Escriban como máximo ocho frases siguiendo la hoja. Las dos direcciones la leen una vez en voz alta.",
    },
    {
      what: "Fecha",
      how: "Fijen la reunión en la que las dos direcciones se presentan ante los dos departamentos y leen la declaración.",
    },
  ],
  roles: [
    {
      role: "La persona por encima de ambas",
      does: "Dice por qué importa para el negocio y resuelve las decisiones pendientes.",
    },
    {
      role: "Recursos Humanos o moderación",
      does: "Conduce la reunión, escribe y mantiene el equilibrio entre las dos.",
    },
  ],
  materials: [
    "El informe publicado",
    "Hoja «Declaración conjunta de las direcciones»",
    "Lista de disputas recientes sobre quién decide, sin nombres",
  ],
  scriptHints: [
    "«¿En qué se notaría la semana que viene que ustedes dos hacen algo de otro modo?»",
    "«¿Le diría lo mismo a la persona que mejor rinde?»",
    "«¿Cuáles de estas decisiones espera su gente?»",
  ],
  risks: [
    "Bonitas palabras sin consecuencias: acuerden la primera ocasión en que lo demostrarán.",
    "Una dirección se siente acusada: el informe trata de una relación, no de una persona.",
  ],
  notWhen: [
    "Los dos departamentos tienen ya una sola dirección.",
    "Uno de los puestos está vacante o a punto de cambiar.",
    "Las dos direcciones no se hablan: medie primero.",
  ],
  firstStep:
    "Recursos Humanos pide 75 minutos a la persona por encima de ambas y envía el informe a las tres.",
  signOfSuccess:
    "En menos de dos semanas, los dos departamentos han oído la declaración de las dos direcciones juntas.",
  followUp: {
    afterTwoWeeks: "¿Leyeron las dos juntas la declaración? ¿Se conoce la lista de decisiones?",
    afterSixWeeks:
      "Las tres personas se reúnen 20 minutos: ¿dónde hemos actuado conforme a la declaración y dónde hemos dejado pasar algo?",
  },
  ideas: ["Brief division heads"],
} as const satisfies EntryWords;
