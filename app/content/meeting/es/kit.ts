import type { TextTree } from "~/content/translated";

export const kit = {
  materials: [
    "La primera página de este dosier, una por persona",
    "La hoja de medidas y dos en blanco, bolígrafos, un reloj que vea todo el mundo",
    "Una sala en la que los dos departamentos puedan sentarse mezclados",
  ],
  resultMeeting: {
    welcome: {
      what: "Bienvenida",
      how: "Las dos direcciones abren juntas. La regla de la hora: hablamos de cómo trabajamos, no de quién respondió qué. A nadie se le pregunta por sus propias respuestas.",
    },
    result: {
      what: "El resultado",
      how: "Reparta la página de resultados. Cinco minutos de lectura en silencio; después, una pregunta de cada lado sobre qué significan las palabras.",
    },
    gap: {
      what: "La mayor diferencia",
      how: "Tome el tema con la mayor diferencia. Cada lado dice en dos minutos qué ve día a día. El otro lado lo repite antes de responder.",
    },
    plan: {
      what: "El plan",
      how: "Lea en voz alta las medidas elegidas. ¿Qué razones hay en contra de cada una? Cámbiela, déjela o sustitúyala por otra del catálogo.",
    },
    owners: {
      what: "Quién y para cuándo",
      how: "Para cada medida, una persona responsable de cada departamento, un primer paso y una fecha. Escríbalo en la hoja de medidas a la vista de todo el mundo.",
    },
    close: {
      what: "Cierre",
      how: "Las dos direcciones firman. Lea en voz alta la fecha de revisión. Todo el mundo dice una frase: ¿qué haré primero?",
    },
  },
  withoutResult: {
    welcome: {
      what: "Bienvenida",
      how: "Las dos direcciones abren juntas. La regla de la hora: a nadie se le pregunta si respondió ni qué, y nadie lo adivina.",
    },
    reason: {
      what: "Por qué no hay resultado",
      how: "Lea en voz alta el motivo que da la página de resultados. ¿Qué ayudaría a responder la próxima vez: tiempo, lugar, confianza en la promesa? Anote dos puntos.",
    },
    work: {
      what: "Qué funciona, qué estorba",
      how: "Grupos mixtos de cuatro escriben algo que funciona entre los departamentos y algo que cuesta tiempo, cada cosa con un caso y sin nombres. Se lee en voz alta, sin debate.",
    },
    step: {
      what: "Un pequeño paso",
      how: "Lea en voz alta los pequeños pasos propuestos. Elija uno que responda a lo que se acaba de decir; los demás esperan a un resultado.",
    },
    owners: {
      what: "Quién y para cuándo",
      how: "Una persona responsable de cada departamento, un primer paso y una fecha. Escríbalo en la hoja de medidas a la vista de todo el mundo.",
    },
    close: {
      what: "Cierre",
      how: "Las dos direcciones firman, anuncian la próxima encuesta y dicen qué harán para que pueda participar más gente.",
    },
  },
} as const satisfies TextTree;
