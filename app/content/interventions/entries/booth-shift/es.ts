import type { EntryWords } from "../../entry";

export const boothShift = {
  name: "Turno conjunto en el stand",
  purpose: "Personas de {first} hacen un turno en el stand de {second}: reciben y escuchan, sin vender.",
  whyItWorks:
    "En el stand, {first} ve cuántos primeros contactos atiende {second} y qué poco sabe un visitante en ese momento. Ponerse medio día en el papel del otro corrige la idea de que lo tiene fácil.",
  prerequisites: [
    {
      text: "En los próximos tres meses hay una feria, una jornada de puertas abiertas o un seminario en línea con visitantes.",
    },
  ],
  whoFirst: "Tres personas de {first}, liberadas de sus objetivos durante ese medio día",
  whoSecond: "Tres personas de {second} que llevan el stand, una de ellas a cargo del turno",
  runSheet: [
    {
      what: "Instrucciones",
      how: "Quien lleva el turno explica: tres frases para empezar, qué preguntamos, qué anotamos, qué pasa esta tarde con los contactos. No se vende.",
    },
    {
      what: "Turno de dos",
      how: "Una persona de {first} y otra de {second} atienden juntas. En la primera mitad lleva la conversación la persona de {second}; en la segunda, la de {first}. Entre ambas, quince minutos de descanso, por turno. En un seminario en línea, el equipo de dos responde en el chat. Un recuento recoge qué preguntan los visitantes.",
    },
    {
      what: "Clasificar los contactos",
      how: "El equipo clasifica los contactos del día según la definición de lead: listo para {first}, se queda en {second}, ninguno de los dos. Los desacuerdos van a una lista.",
    },
    {
      what: "Puesta en común",
      how: "Los seis: las tres preguntas más frecuentes de los visitantes; algo que cambiar en el stand; algo que {first} entiende ahora y algo que entiende {second}. Anoten un cambio, con una persona responsable.",
    },
  ],
  roles: [
    {
      role: "Quien lleva el turno",
      does: "De {second}; da las instrucciones, forma los equipos, interviene si alguien empieza a vender.",
    },
    {
      role: "Las personas de {first}",
      does: "Reciben, escuchan, anotan; a quien quiere comprar le dan una cita.",
    },
  ],
  materials: [
    "Ficha del stand con frases para empezar y recuento",
    "La definición de lead por escrito",
    "Tarjetas con el nombre, sin cargo",
  ],
  scriptHints: [
    "«Hoy se trata de recoger, no de cerrar.»",
    "«¿A cuáles de estos contactos habría vuelto a llamar? ¿Por qué?»",
  ],
  risks: [
    "En {first} van todos tras el único gran visitante: acuerden antes cómo se pasa una cita.",
    "El turno les toca a los recién llegados: pida también personas con experiencia.",
  ],
  notWhen: [
    "El trimestre termina esa semana y {first} trabaja bajo presión.",
    "Vienen muy pocos visitantes para ocupar a dos personas.",
  ],
  firstStep:
    "La dirección de {second} indica el próximo evento y tres turnos; la de {first} nombra a tres personas para ellos.",
  signOfSuccess:
    "Los equipos clasifican igual cuatro de cada cinco contactos, y en el stand se ha hecho un cambio.",
  followUp: {
    afterTwoWeeks:
      "¿A cuántos de los contactos listos para {first} se ha llamado, y qué ha resultado? Dígaselo al equipo del stand.",
    afterSixWeeks: "Lleve la lista de desacuerdos a la revisión de la definición de lead.",
  },
  ideas: ["work a marketing booth"],
} as const satisfies EntryWords;
