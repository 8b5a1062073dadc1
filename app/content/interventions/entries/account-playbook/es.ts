import type { EntryWords } from "../../entry";

export const accountPlaybook = {
  name: "Plan de cuenta conjunto",
  purpose:
    "{first} y {second} preparan una ficha de cada una de las diez cuentas más importantes y la usan en común.",
  whyItWorks:
    "Con un puñado de clientes, los dos departamentos pueden permitirse planear caso por caso. Una ficha por cliente hace concreto el trabajo conjunto, y cada lado ve de un vistazo qué aporta el otro.",
  prerequisites: [
    { text: "Diez cuentas dan, o prometen, negocio suficiente para planear cada una por separado." },
  ],
  whoFirst: "Las cinco personas de {first} que llevan las diez cuentas",
  whoSecond: "Cinco personas de {second}; cada una trabaja con una de {first} en dos cuentas",
  runSheet: [
    {
      what: "Elegir las diez",
      how: "En la pared hay dos listas: por facturación y por potencial. Acuerden diez cuentas; cada equipo de dos se queda con dos.",
    },
    {
      what: "Una ficha por cuenta",
      how: "El equipo rellena la ficha de su primera cuenta: qué quiere lograr el cliente, quién decide allí, qué opina de nosotros, qué no sabe nadie. Los huecos quedan a la vista. La ficha de la segunda se hace en el plazo de una semana.",
    },
    {
      what: "Pasos",
      how: "Planeen para esta cuenta tres pasos en el próximo trimestre: uno que abre una puerta, uno que demuestra algo y uno que reúne a personas. Cada paso tiene una persona responsable de cada lado.",
    },
    {
      what: "Recorrido",
      how: "Cuelguen las fichas. Todo el mundo pasa por ellas y deja dos notas: un contacto que tengo allí y algo que podría aportar.",
    },
    {
      what: "Ritmo",
      how: "Cada equipo fija 20 minutos cada dos semanas. Una vez por trimestre se reúnen todos para poner al día la lista de las diez.",
    },
  ],
  roles: [
    {
      role: "Equipo de dos",
      does: "Una persona de cada lado; responde de dos fichas y del resultado de ambas.",
    },
    {
      role: "Quien guarda las fichas",
      does: "Tiene las diez en un mismo sitio y reclama lo que ha quedado anticuado.",
    },
  ],
  materials: [
    "Fichas de cuenta, una por cuenta",
    "Facturación y negocio en curso de cada cuenta",
    "Lo que se sabe públicamente de las diez",
  ],
  scriptHints: [
    "«¿Qué quiere lograr este cliente este año, con sus palabras?»",
    "«¿Qué no sabe de él nadie en esta sala? ¿Quién lo averigua?»",
    "«¿Para qué paso hacen falta ustedes dos?»",
  ],
  risks: [
    "Las fichas se rellenan y se archivan: sin los 20 minutos cada dos semanas, más vale no empezar.",
    "Observaciones personales sobre un cliente: escriban solo lo que él podría leer.",
  ],
  notWhen: [
    "El negocio se reparte entre muchísimos clientes pequeños.",
    "La gente de {first} teme que {second} llegue al cliente sin contar con ella.",
  ],
  firstStep:
    "Quien lleva las cifras de {first} imprime las dos listas; las dos direcciones forman los cinco equipos.",
  signOfSuccess:
    "Al cabo de un trimestre, en al menos siete de las diez cuentas se han dado dos de los tres pasos.",
  followUp: {
    afterTwoWeeks: "¿Se ha reunido cada equipo? ¿Qué hueco se ha llenado?",
    afterSixWeeks:
      "Repasen las diez fichas en una hora: pasos dados, pasos que vencen, fichas por sustituir.",
  },
  ideas: ["joint assignments"],
} as const satisfies EntryWords;
