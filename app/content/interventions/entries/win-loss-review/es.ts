import type { EntryWords } from "../../entry";

export const winLossReview = {
  name: "Revisión de éxitos y fracasos sin culpas",
  purpose:
    "Los dos departamentos miran una operación ganada y otra perdida en busca de causas, no de culpables.",
  whyItWorks:
    "Tras una operación perdida, cada lado tiene una explicación en la que falló el otro. Repasar los hechos en orden, con una operación ganada al lado, muestra condiciones en vez de culpables. Los repasos con un orden fijo mejoran claramente los resultados.",
  prerequisites: [
    {
      text: "La confianza está en 40 puntos o más. Por debajo, revisar una pérdida se convierte en un juicio.",
    },
  ],
  whoFirst: "Las dos personas que trabajaron en las operaciones y dos que no",
  whoSecond: "Dos personas cuyo material o campaña intervino y dos que no",
  runSheet: [
    {
      what: "Regla básica",
      how: "Lea en voz alta: todos actuaron tan bien como podían con lo que sabían y tenían entonces. Quien dice «debería haber» lo convierte en «qué hizo probable que…».",
    },
    {
      what: "La operación perdida, en orden",
      how: "Pongan lo que pasó en una línea, solo hechos, del primer contacto al «no» del cliente. Ambos lados añaden lo que el otro no podía ver.",
    },
    { what: "La operación ganada, al lado", how: "La misma línea debajo. ¿Dónde se separan las dos?" },
    {
      what: "Condiciones",
      how: "En cada separación: ¿qué hizo fácil o difícil actuar bien? Información, tiempo, regla, material, precio, suerte. Marquen las que encontraría también la próxima operación.",
    },
    {
      what: "Dos cambios",
      how: "Elijan dos condiciones que ambos departamentos puedan cambiar. ¿Qué, quién de cada lado, para cuándo, en qué lo notaremos?",
    },
    { what: "Cierre", how: "Cada persona dice una cosa aprendida. Próxima fecha, próximas dos operaciones." },
  ],
  roles: [
    {
      role: "Moderación",
      does: "No participó en ninguna de las dos operaciones; traduce las culpas en condiciones.",
    },
    { role: "Quien lleva la línea de los hechos", does: "Escribe la línea; pregunta: «¿Cómo lo sabemos?»" },
  ],
  materials: [
    "Hoja «Revisión de éxitos y fracasos», una por operación",
    "Los motivos del propio cliente, si alguien los preguntó",
  ],
  scriptHints: [
    "«¿Qué sabía usted en ese momento?»",
    "«¿Qué hizo probable que acabara así?»",
    "«¿Le habría pasado también a otra persona?»",
  ],
  risks: [
    "Una cronología con nombres contiene datos personales de clientes: usen iniciales y destruyan las hojas después.",
    "Quien más alza la voz sabe enseguida el motivo: primero los hechos, en orden.",
    "Solo se miran las pérdidas: nunca sin una operación ganada.",
    "Las notas viajan hacia arriba: solo los dos cambios salen de la sala.",
  ],
  notWhen: [
    "La operación es tan reciente que los ánimos están encendidos: esperen tres semanas.",
    "El resultado entraría en la evaluación de alguien.",
  ],
  firstStep:
    "Elija una operación ganada y otra perdida de tamaño parecido y pregunte a los clientes sus motivos.",
  signOfSuccess: "Los dos cambios se hacen en seis semanas y la gente pide la próxima revisión.",
  followUp: {
    afterTwoWeeks: "¿Han empezado los dos cambios? ¿Qué los estorba?",
    afterSixWeeks: "Las próximas dos operaciones. ¿Fueron mejores esta vez las condiciones?",
  },
  ideas: ["blame pattern in «Tug of war»"],
} as const satisfies EntryWords;
