import type { EntryWords } from "../../entry";

export const pipelineReview = {
  name: "Oportunidades abiertas, vistas entre los dos",
  purpose:
    "Una vez al mes los dos departamentos miran la misma lista de oportunidades abiertas y acuerdan dónde puede ayudar {second} y qué hay que prever.",
  whyItWorks:
    "{first} planifica según sus oportunidades abiertas y {second} según sus campañas, y a cada lado lo sorprende el trimestre del otro. Vista en común, la lista muestra dónde llega a tiempo la ayuda y dónde las próximas semanas estarán demasiado llenas o vacías, y ambos hablan de las mismas cifras.",
  prerequisites: [
    {
      text: "La confianza está en 40 puntos o más. Por debajo, mirar negocios abiertos suena a interrogatorio.",
    },
    {
      text: "La dirección de {first} quiere a {second} en la mesa, y nada de lo dicho sirve para evaluar a nadie.",
    },
  ],
  whoFirst: "Dirección de {first} y al menos tres personas con oportunidades abiertas",
  whoSecond: "Dirección de {second} y dos personas que planifican campañas y material",
  runSheet: [
    {
      what: "La misma página",
      how: "Una página para todos: cuántas oportunidades en qué paso, de cuándo, qué se espera en tres meses. Dos minutos de lectura; después, solo preguntas sobre qué significa una cifra.",
    },
    {
      what: "Lleno y vacío",
      how: "¿Dónde habrá demasiado en las próximas seis semanas y dónde poco? {second} dice qué hay previsto; ambos marcan lo que no encaja.",
    },
    {
      what: "Tres atascadas",
      how: "{first} trae tres que no se mueven, sin buscar culpables. {second} y los colegas preguntan: ¿qué necesita el cliente ver, oír o probar?",
    },
    {
      what: "Qué hacemos",
      how: "Como mucho tres cosas, cada una con un nombre de cada lado y una fecha. Una de ellas es algo que {second} deja o mueve.",
    },
    { what: "Cierre", how: "¿Qué querremos ver la próxima vez que no está en la página? ¿Quién la prepara?" },
  ],
  remote:
    "Compartan la página en pantalla y dejen leer dos minutos en silencio. Dos sedes hacen de anfitrión por turno; cada una trae al menos una atascada.",
  roles: [
    { role: "Anfitrión", does: "Las dos direcciones por turno; se ciñe a la página y a la hora de acabar." },
    { role: "Quien prepara", does: "Saca la página del sistema el día antes; las mismas columnas cada mes." },
  ],
  materials: [
    "Página de oportunidades abiertas",
    "Calendario de campañas de los próximos tres meses",
    "Lo que se acordó la última vez",
  ],
  scriptHints: [
    "«¿Qué tendría que ver este cliente para moverse?»",
    "«¿Cuál de nuestros planes solo llenaría más las semanas llenas?»",
    "«Esa es una pregunta sobre una persona. ¿Cuál es la pregunta sobre la oportunidad?»",
  ],
  risks: [
    "Se vuelve el informe semanal con público: tres atascadas, sin ronda por la mesa.",
    "Se maquillan las cifras: nada de la página sube desde esta reunión.",
    "{second} solo escucha: cada vez dice una cosa que hará de otro modo.",
  ],
  notWhen: [
    "Alguien quiere usarlo para evaluar a personas que venden.",
    "Las oportunidades son tan pocas que todos se las saben de memoria.",
  ],
  firstStep:
    "Saque la página una vez para el mes pasado y pregunte a las dos direcciones qué columna no entienden.",
  signOfSuccess:
    "Tras la segunda vez ambos lados planifican con la misma página, y por ella se ha movido una campaña.",
  followUp: {
    afterTwoWeeks: "¿Se hicieron las tres cosas? ¿Cuál de las atascadas se mueve de nuevo?",
    afterSixWeeks:
      "Pregunte a los dos lados: ¿qué sabe ahora que antes no sabía? Quiten una columna que nadie mira.",
  },
  ideas: ["Marketing at the pipeline review"],
} as const satisfies EntryWords;
