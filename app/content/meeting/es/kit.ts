import type { TextTree } from "~/content/translated";

export const kit = {
  materials: [
    "La primera página de este dosier, una por persona",
    "La hoja de medidas y dos en blanco, bolígrafos, un reloj que vea todo el mundo",
    "Una sala en la que los dos departamentos puedan sentarse mezclados",
  ],
  how: {
    welcome:
      "Las dos direcciones abren juntas. La regla de la hora: hablamos de cómo trabajamos, no de quién respondió qué. A nadie se le pregunta por sus propias respuestas.",
    review:
      "Lea en voz alta lo que sigue abierto de la última vez. En cada caso: ¿está hecho, sigue adelante o se descarta, y por qué?",
    result:
      "Todo el mundo estima cómo ve el otro lado la colaboración. Después revele el nivel y la puntuación, y reparta la página de resultados: dos minutos de lectura en silencio.",
    withheld: "Nombre los temas que no pueden mostrarse por departamento, y el motivo. Nadie los adivina.",
    mirror: "Cada lado estima cómo se le ve. Revele. Cada lado dice algo que no esperaba y algo que hará.",
    topic:
      "Cada lado estima cómo lo valora el otro. Revele y lea las afirmaciones en voz alta. Cada lado dice qué ve día a día; el otro lo repite antes de responder. Anote una mejora.",
    work: "Grupos mixtos de cuatro escriben algo que funciona entre los departamentos y algo que cuesta tiempo, cada cosa con un caso y sin nombres. Se lee en voz alta, sin debate.",
    choose:
      "Lea en voz alta las medidas del plan y las mejoras. ¿Qué razones hay en contra de cada una? Se quedan tres como máximo, en total.",
    owners:
      "Para cada medida, una persona responsable de cada departamento, un primer paso y una fecha. Escríbalo en la hoja de medidas a la vista de todo el mundo.",
    sign: "Las dos direcciones firman. Lea en voz alta la fecha de revisión.",
    vote: "Todo el mundo muestra con los dedos de una mano si la hora ha sido útil, y dice una frase: ¿qué haré primero?",
  },
  howWithoutResult: {
    welcome:
      "Las dos direcciones abren juntas. La regla de la hora: a nadie se le pregunta si respondió ni qué, y nadie lo adivina.",
    withheld:
      "Lea en voz alta el motivo que da la página de resultados. ¿Qué ayudaría a responder la próxima vez: tiempo, lugar, confianza en la promesa? Anote dos puntos.",
    choose:
      "Lea en voz alta los pequeños pasos propuestos. Elija uno que responda a lo que se acaba de decir; los demás esperan a un resultado.",
    sign: "Las dos direcciones firman, anuncian la próxima encuesta y dicen qué harán para que pueda participar más gente.",
  },
} as const satisfies TextTree;
