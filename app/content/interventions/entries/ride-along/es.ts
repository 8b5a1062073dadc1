import type { EntryWords } from "../../entry";

export const rideAlong = {
  name: "Acompañamiento a clientes",
  purpose:
    "Personas de {second} acompañan en visitas a clientes, observan con una hoja y traen de vuelta lo que han visto.",
  whyItWorks:
    "Quien ha oído a un cliente poner reparos escribe de otro modo. Estar allí sustituye los relatos de segunda mano, y la persona acompañada aprende lo que en {second} se puede sacar de un detalle. La hoja y la conversación posterior convierten una salida en conocimiento.",
  prerequisites: [{ text: "Antes se pregunta al cliente, que puede decir que no." }],
  whoFirst: "Cuatro personas voluntarias de {first}, cada una con una visita corriente, no de escaparate",
  whoSecond: "Cuatro personas de {second}, primero las que no tratan con clientes",
  runSheet: [
    {
      what: "Preparación en pareja",
      how: "De camino, o diez minutos antes de una videollamada: ¿quién es el cliente, cuál es la finalidad de la visita, en qué debe fijarse la persona invitada? Acuerden cómo se la presenta («alguien de la empresa que quiere aprender de usted»).",
    },
    {
      what: "Camino y visita",
      how: "En coche, por teléfono o por vídeo: la persona invitada escucha, con el micrófono apagado y a la vista del cliente, y anota palabras clave en el lenguaje del cliente. Una pregunta al final, si se le da la palabra. Ni promesas ni presentaciones.",
    },
    {
      what: "Comentarlo enseguida",
      how: "Primero la persona invitada: ¿qué me sorprendió, qué palabras usó el cliente, dónde nuestro material ayudó o estorbó? Después la persona acompañada: ¿qué fue lo típico y qué lo especial de hoy?",
    },
    {
      what: "Ponerlo por escrito",
      how: "La persona invitada rellena la hoja el mismo día: tres observaciones, una cita, una idea. El nombre del cliente, solo si está permitido.",
    },
    {
      what: "Todas las parejas juntas",
      how: "En una semana: cuatro minutos por pareja. Agrupen las observaciones, quédense con las que salieron al menos dos veces y decidan un cambio en el material o en el mensaje, con responsable y fecha.",
    },
  ],
  roles: [
    { role: "Coordinación", does: "Forma las parejas, lleva el calendario y recoge las hojas." },
    { role: "Persona invitada", does: "Observa, escribe, no promete nada." },
    {
      role: "Persona acompañada",
      does: "Elige la visita, pregunta al cliente y dirige la conversación posterior.",
    },
  ],
  materials: [
    "Hoja «Observación con el cliente», una por visita",
    "Una frase para preguntar al cliente",
    "Presupuesto de viaje, o una videollamada con sitio para la persona invitada; entonces 45 minutos sustituyen a medio día",
  ],
  scriptHints: [
    "Al cliente: «¿Puede acompañarme alguien de {second}? Es para oír cómo trabajan ustedes, no para vender.»",
    "En el coche: «Dígame primero lo que ha visto y después lo que opina de ello.»",
    "En grupo: «¿Quién más lo ha oído? Dos veces es una pauta; una, una anécdota.»",
  ],
  risks: [
    "Un cliente llamativo cambia toda la estrategia: actúen según lo que salió al menos dos veces.",
    "Se convierte en una visita de escaparate: pidan una visita corriente.",
    "Se toma a la persona invitada por un control: nunca se informa sobre la persona acompañada.",
  ],
  notWhen: [
    "La visita es una negociación delicada o una queja.",
    "Las observaciones servirían para juzgar a personas de {first}.",
  ],
  firstStep:
    "Busque a cuatro personas voluntarias en {first} y anote cuatro fechas en las próximas cinco semanas.",
  signOfSuccess: "Al menos un material ha cambiado por lo que vieron varias personas invitadas.",
  followUp: {
    afterTwoWeeks: "¿Se han hecho al menos dos visitas? ¿Están entregadas sus hojas?",
    afterSixWeeks:
      "Enseñe a las personas voluntarias de {first} lo que ha cambiado gracias a ellas; planifiquen las cuatro parejas siguientes.",
  },
  ideas: ["go out on sales calls"],
} as const satisfies EntryWords;
