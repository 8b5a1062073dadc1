import type { EntryWords } from "../../entry";

export const feedbackLoop = {
  name: "Comentarios en ambos sentidos",
  purpose:
    "Una vez al mes, las voces del mercado llegan a {second} y las noticias de las campañas a {first}, casi sin coste para nadie.",
  whyItWorks:
    "Los comentarios se agotan cuando cuestan tiempo y no se ve que sirvan. Tres frases de viva voz cuestan poco; una respuesta que dice qué se hizo con ellas trae las siguientes.",
  prerequisites: [],
  whoFirst: "Cuatro personas de {first}, de distintas regiones o productos, durante un trimestre",
  whoSecond: "Dos personas que hacen campañas, una para la redacción y una de marketing de producto",
  runSheet: [
    {
      what: "Fijar tres preguntas",
      how: "Acuerden las preguntas de la hoja: ¿qué preguntaron los clientes que fuera nuevo, qué reparos pusieron, qué elogiaron o usaron? Nada más.",
    },
    {
      what: "La ida, lo más sencilla posible",
      how: "Elijan una vía que {first} ya tiene abierta: un mensaje de voz, una línea en el informe de visita, dos minutos en una reunión que ya existe. Pruébenla enseguida con los casos de hoy.",
    },
    {
      what: "La vuelta",
      how: "Acuerden cómo se entera {first} de cada campaña: finalidad, qué ha llegado, qué hemos aprendido, qué cambiamos. Media página, sin diapositivas.",
    },
    {
      what: "Reglas",
      how: "Sobre las cosas, nunca sobre las personas. Todo lo que se nombra recibe respuesta dentro del mes: hecho, por hacer o descartado, con el motivo. Elijan quién lleva la redacción este trimestre.",
    },
  ],
  roles: [
    {
      role: "Redacción",
      does: "Recoge, escribe una página el primer lunes del mes y añade las respuestas del mes pasado.",
    },
    { role: "Cuatro voces", does: "Traen una cosa cada dos semanas; cambian cada trimestre." },
  ],
  materials: [
    "Hoja «Voces del mercado y comentarios sobre campañas», la primera tabla",
    "La segunda tabla de la misma hoja, para las campañas",
  ],
  scriptHints: [
    "«Con las palabras del cliente, por favor. ¿Qué dijo?»",
    "«¿Qué hemos hecho con lo que nos dijeron el mes pasado? Aquí está.»",
  ],
  risks: [
    "Solo llegan quejas: la tercera pregunta pide lo que ayudó.",
    "Un solo cliente ruidoso: anoten cuántos lo dijeron.",
    "La hoja crece: una página o no la lee nadie.",
  ],
  notWhen: ["Este trimestre, nadie en {second} puede cambiar nada a raíz de ello."],
  firstStep:
    "Nombre a quien llevará la redacción y a cuatro voces, y recoja esta misma semana las tres primeras frases por teléfono.",
  signOfSuccess: "Han salido dos hojas, y cada punto de la primera tiene su respuesta en la segunda.",
  followUp: {
    afterTwoWeeks: "¿Ha enviado algo cada voz? Si no, hágalo aún más fácil.",
    afterSixWeeks: "Pida a cinco personas de cada departamento que citen una cosa de la última hoja.",
  },
  ideas: ["constantly give feedback to each other"],
} as const satisfies EntryWords;
