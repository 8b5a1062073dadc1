import type { EntryWords } from "../../entry";

export const revenueLeader = {
  name: "Una sola dirección de ingresos",
  purpose:
    "Una persona de la alta dirección pasa a responder de {first} y {second}, con un mandato, un plan y una fecha de revisión.",
  whyItWorks:
    "Los conflictos de objetivos, presupuesto y prioridad que dos direcciones tienen que negociar se pueden decidir en un solo sitio. Eso ayuda solo donde las dos ya trabajan bien juntas y es posible un camino común del primer contacto al pedido; una casilla nueva en el organigrama no arregla ninguna relación.",
  prerequisites: [
    { text: "La dirección general lo quiere y ha preguntado a las dos direcciones actuales." },
    { text: "Funciona un camino común del primer contacto al pedido, con cifras compartidas." },
    {
      text: "Se ha escuchado a Recursos Humanos, a la asesoría jurídica y, donde lo haya, al comité de empresa.",
    },
  ],
  whoFirst: "Dirección de {first}, una persona en nombre de los responsables de equipo",
  whoSecond:
    "Dirección de {second}, una persona en nombre de los responsables de equipo; la dirección general y Recursos Humanos",
  runSheet: [
    {
      what: "Qué debe resolver",
      how: "Anoten los cinco conflictos del último año que nadie pudo decidir. ¿Los habría decidido mejor una sola dirección? Si quedan menos de tres, paren aquí.",
    },
    {
      what: "Otras vías",
      how: "Para los mismos conflictos: ¿qué lograrían un cuadro de funciones, un comité conjunto o un equipo de segmento, y a qué precio?",
    },
    {
      what: "Mandato",
      how: "De qué responde la dirección única, qué decide y qué no decide. Presupuesto, personas, precio, marca. ¿Qué voz propia les queda a las dos funciones?",
    },
    { what: "Pausa", how: "Diez minutos. Nadie habla de personas, tampoco en el pasillo." },
    {
      what: "Qué exige el puesto",
      how: "Describan qué hay que haber hecho en los dos mundos y en qué se vería. Sin nombres: quién será, y qué pasa con las direcciones actuales, se lo comunican a ellas a solas, antes de esta reunión, la dirección general y Recursos Humanos.",
    },
    {
      what: "Los primeros cien días",
      how: "Cinco pasos: escuchar a todos los equipos, un plan, las mismas cifras para todos, las decisiones que la gente esperaba, las funciones aclaradas de nuevo. Para cada uno, una fecha y una señal.",
    },
    {
      what: "Revisión",
      how: "¿Qué mostraría al cabo de un año que fue acertado, y qué que no? ¿Quién lo valora? Próximo paso y fecha del anuncio.",
    },
  ],
  roles: [
    {
      role: "Dirección general",
      does: "Toma la decisión y habla con las dos direcciones antes de que nadie más lo sepa.",
    },
    { role: "Recursos Humanos", does: "Prepara el mandato, lo legal y los anuncios; levanta acta." },
    { role: "Moderación", does: "Viene de fuera; insiste en las otras vías." },
  ],
  materials: [
    "Hoja «Mandato de la dirección única»",
    "Lista de conflictos sin decidir",
    "Informe y evolución de al menos tres encuestas",
  ],
  scriptHints: [
    "«¿Qué decisión habría sido distinta, y mejor?»",
    "«¿Qué pueden hacer solo dos funciones que se llevan la contraria?»",
    "«¿En qué notaremos dentro de un año que nos equivocamos?»",
  ],
  risks: [
    "Una función se traga a la otra: una voz para cada una en el equipo directivo.",
    "Las funciones se difuminan: prevean aclararlas en el tercer mes.",
    "Se van los mejores: hablen con ellos antes del anuncio.",
  ],
  notWhen: [
    "Los dos departamentos ya tienen una sola dirección.",
    "Su meta no es el nivel «Integrada».",
    "El verdadero motivo es una disputa entre dos personas.",
    "Los ciclos de venta son cortos y la oferta es estándar.",
  ],
  firstStep:
    "La dirección general recoge, a solas con cada dirección, los cinco conflictos que nadie pudo decidir.",
  signOfSuccess:
    "Al cabo de dos trimestres los cinco conflictos están decididos y las puntuaciones de ambas funciones no han bajado.",
  followUp: {
    afterTwoWeeks: "¿Saben todos los equipos qué cambia para ellos y qué no?",
    afterSixWeeks: "¿Cuál de las cinco decisiones se ha tomado? ¿Dónde no está claro el mandato?",
  },
  ideas: ["integration"],
} as const satisfies EntryWords;
