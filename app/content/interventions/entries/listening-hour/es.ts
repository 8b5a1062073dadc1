import type { EntryWords } from "../../entry";

export const listeningHour = {
  name: "La hora de escucha",
  purpose:
    "Personas de {first} y de {second} escuchan juntas conversaciones grabadas con clientes y acuerdan una cosa que probar.",
  whyItWorks:
    "Oír al mismo cliente al mismo tiempo acaba con la disputa sobre lo que quieren los clientes. No hace falta viajar ni molestar a nadie: pueden participar quienes nunca ven a un cliente, y dos sedes a la vez.",
  prerequisites: [
    {
      text: "Los clientes han aceptado la grabación y su uso dentro de la empresa, y se quitan los nombres donde es posible.",
    },
  ],
  whoFirst: "Cuatro personas de {first}, dos de las cuales llevaron una de las conversaciones",
  whoSecond: "Cuatro personas de {second} que rara vez ven a clientes",
  runSheet: [
    {
      what: "Marco",
      how: "Hoy escuchamos al cliente, no a quien habla con él. La persona que se oye puede parar la grabación cuando quiera.",
    },
    {
      what: "Escuchar",
      how: "Dos o tres fragmentos de ocho minutos. Todos escriben palabra por palabra. Tras cada fragmento, un minuto para escribir.",
    },
    {
      what: "Leer en voz alta",
      how: "Por turno, una frase del cliente cada uno, sin comentarios. Misma frase: una marca al lado.",
    },
    {
      what: "¿Qué significa para nosotros?",
      how: "En parejas de ambos lados: ¿qué no sabíamos? ¿Qué podríamos responder mejor, escribir de otro modo, enviar antes? Reúnan y elijan una.",
    },
    {
      what: "Una cosa",
      how: "¿Quién la prueba hasta la próxima vez, con qué clientes y cómo lo sabremos? ¿Quién trae la próxima grabación?",
    },
  ],
  roles: [
    {
      role: "Quien organiza",
      does: "Alterna entre los departamentos; elige los fragmentos con quien se oye y cuida el tiempo.",
    },
    { role: "Quien se oye", does: "Acepta antes los fragmentos y dice en dos frases qué pasó antes." },
  ],
  materials: [
    "Hojas de escucha",
    "Dos o tres fragmentos de conversaciones grabadas, elegidos antes",
    "Una sala con buen sonido o una videollamada con los micrófonos apagados",
  ],
  scriptHints: [
    "«¿Qué dijo exactamente el cliente? Léanos su línea.»",
    "«No estamos aquí para juzgar la conversación.»",
    "«¿Qué frase pondría usted en la pared?»",
  ],
  risks: [
    "Se convierte en una lección para quien se oye: pare y pida una frase del cliente.",
    "La grabación suena sin consentimiento: entonces no hay hora de escucha; lean notas sin nombres.",
    "No sigue nada: una cosa, un nombre, hasta la próxima vez.",
  ],
  notWhen: [
    "En su empresa no se permiten grabaciones: escuchen una llamada que el cliente haya aceptado o lean notas juntos.",
    "Alguien quiere evaluar a las personas que se oyen.",
  ],
  firstStep: "Pida a dos personas que hablan con clientes una conversación que los demás deberían oír.",
  signOfSuccess: "En ambos lados citan la misma frase de un cliente y se ha probado una cosa.",
  followUp: {
    afterTwoWeeks: "¿Se ha probado? Pregunte qué dijeron los clientes.",
    afterSixWeeks: "Pregunte a ambos lados: ¿seguimos, y qué queremos oír ahora?",
  },
  ideas: ["Customers heard together, also from a distance"],
} as const satisfies EntryWords;
