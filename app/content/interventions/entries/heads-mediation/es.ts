import type { EntryWords } from "../../entry";

export const headsMediation = {
  name: "Conversación de las dos direcciones con una tercera persona",
  purpose:
    "Las dos direcciones aclaran, con ayuda de una tercera persona, lo que hay entre ellas y acuerdan cómo trabajarán desde ahora.",
  whyItWorks:
    "Donde dos direcciones se evitan, sus departamentos aprenden a hacer lo mismo, y toda decisión que necesita a ambas espera. Una tercera persona que las dos aceptan hace más lenta la conversación, de modo que se escucha a cada una antes de responder; los deseos intercambiados y escritos duran más que la buena voluntad.",
  prerequisites: [
    {
      text: "Las dos direcciones han aceptado por voluntad propia, cada una en una conversación a solas con la tercera persona.",
    },
    {
      text: "La tercera persona no depende de ninguna de las dos, ya lo ha hecho antes y no cuenta a nadie lo que se dijo.",
    },
  ],
  whoFirst: "Dirección de {first}",
  whoSecond: "Dirección de {second}, con una tercera persona ajena a los dos departamentos",
  runSheet: [
    {
      what: "Marco",
      how: "La tercera persona dice para qué es la conversación: para poder trabajar juntos, no para hacerse amigos. Lo dicho se queda aquí; solo sale de la sala lo que ambas firman. Cada una puede pedir una pausa.",
    },
    {
      what: "Contar y repetir",
      how: "Diez minutos cada una: qué ha pasado, visto desde mi lado, y qué ha costado. La otra lo repite hasta que la primera diga: sí, eso es. Todavía no responde nadie.",
    },
    {
      what: "La parte de cada una",
      how: "Cada una nombra algo propio que lo empeoró y algo de la otra que no querría perder. Se anotan las dos cosas.",
    },
    {
      what: "Lo que necesita cada una",
      how: "Cada una pide tres cosas que otros podrían ver. La otra responde sí, no o si. Lo que recibe un sí o un si queda en la hoja con una fecha.",
    },
    {
      what: "Lo que ha esperado",
      how: "Hagan la lista de las decisiones que esperan porque las dos no hablaban. Tomen tres ahora o fijen el día en que se tomarán.",
    },
    {
      what: "Desde ahora",
      how: "Fijen un cuarto de hora por semana, qué hacer si vuelve a ir mal y la frase que oirán los dos departamentos. Segunda conversación dentro de tres semanas.",
    },
  ],
  remote:
    "Si hace falta, por vídeo y con cámara, sin que la tercera persona esté en la sala de ninguna de las dos. Las conversaciones a solas importan más que el lugar.",
  roles: [
    {
      role: "Tercera persona",
      does: "Habla antes a solas con cada una, guía los pasos, no toma partido y no decide nada.",
    },
    {
      role: "Las dos direcciones",
      does: "Hablan por sí mismas, no por su departamento, y repiten lo que han oído.",
    },
    {
      role: "Dirección por encima de ambas",
      does: "Pide la conversación, da el tiempo y no pregunta qué se dijo.",
    },
  ],
  materials: [
    "Hoja «Acuerdo de las dos direcciones»",
    "Una sala lejos de los dos departamentos, sin teléfonos",
    "Dos conversaciones a solas de 45 minutos la semana anterior",
  ],
  scriptHints: [
    "«¿Qué acaba de oír? Dígalo con sus palabras, sin responder.»",
    "«¿Qué vería su gente la próxima semana si esto ha ido bien?»",
    "«¿Es un deseo o un reproche? Convirtámoslo en un deseo.»",
  ],
  risks: [
    "Las viejas historias ocupan todo el tiempo: el pasado acaba en el segundo paso, lo demás trata de lo que viene.",
    "Una cede sin sentirlo: la tercera persona pregunta después a cada una, a solas, si la hoja vale.",
    "Los departamentos lo viven como un escándalo: las dos direcciones dicen la misma frase el mismo día.",
  ],
  notWhen: [
    "Una sola dirección lleva ahora los dos departamentos.",
    "A una de las dos se le reprocha algo que prohíben las normas o la ley: eso es primero para Recursos Humanos o el comité de empresa.",
    "Una de las dos vendría solo por orden: sigan con conversaciones a solas hasta que eso cambie.",
  ],
  firstStep:
    "Pregunte a cada dirección, a solas, a quién aceptarían ambas como tercera persona, y pida a esta dos conversaciones a solas.",
  signOfSuccess:
    "En cuatro semanas se han tomado tres decisiones que esperaban, y la gente dice que las dos se hablan.",
  followUp: {
    afterTwoWeeks:
      "Pregunte a cada dirección, a solas: ¿qué punto de la hoja se cumple y cuál no? Lleve este a la segunda conversación.",
    afterSixWeeks:
      "¿Tiene lugar el cuarto de hora semanal? Pregunte a los dos departamentos si aún esperan decisiones.",
  },
  ideas: ["Two heads who do not speak"],
} as const satisfies EntryWords;
