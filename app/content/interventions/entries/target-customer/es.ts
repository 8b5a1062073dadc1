import type { EntryWords } from "../../entry";

export const targetCustomer = {
  name: "Taller: nuestros clientes objetivo",
  purpose:
    "{first} y {second} acuerdan para qué clientes trabajan ambos y por qué señales se sabe que es hora de acercarse a ellos.",
  whyItWorks:
    "Cada departamento lleva consigo una imagen del cliente, hecha de los casos que ve. Mientras las dos imágenes difieran, toda charla sobre leads trata en realidad de ellas. Escritas por separado y probadas con clientes reales, muestran dónde se apartan y cuándo llega el momento.",
  prerequisites: [
    {
      text: "Hay a mano ocho clientes de los dos últimos años, cuatro buenos y cuatro que habría sido mejor no tener, con lo que pasó.",
    },
  ],
  whoFirst: "Dirección de {first} y tres personas que ganan y conservan clientes",
  whoSecond: "Dirección de {second} y tres personas que deciden a quién dirigirse",
  runSheet: [
    {
      what: "Marco",
      how: "Al final, una página: para quién somos adecuados, para quién no y cuándo es demasiado pronto. Productos y precios quedan para otro día.",
    },
    {
      what: "Dos imágenes, en silencio",
      how: "Cada persona rellena sola la parte 1, con lo que se ve desde fuera. Nadie habla.",
    },
    {
      what: "Ponerlas una junto a otra",
      how: "Lean una línea cada uno, por turno. Misma línea, mismo sitio en la pared. Marquen dónde difieren los departamentos; no lo resuelvan todavía.",
    },
    {
      what: "Prueba con ocho clientes",
      how: "Tapen qué fue de ellos. Según el borrador: ¿habríamos ido? Después destapen. Cada error cambia una línea; un caso lleva tres o cuatro minutos.",
    },
    {
      what: "Demasiado pronto o en su momento",
      how: "¿Por qué señales habríamos llegado demasiado pronto? ¿Por cuáles era el momento? ¿Quién está atento y quién espera? Cuatro pares como máximo.",
    },
    {
      what: "Firmar",
      how: "Las dos direcciones firman y fijan el día desde el que contactos y visitas siguen esta página. Revisión a los tres meses.",
    },
  ],
  roles: [
    {
      role: "Moderación",
      does: "Mantiene tapado el resultado de los ocho hasta que todos hayan juzgado y pregunta por lo visible.",
    },
    {
      role: "Dos personas que redactan",
      does: "Una de cada departamento; escriben la página con palabras que alguien nuevo entiende.",
    },
  ],
  materials: [
    "Hojas de clientes objetivo",
    "Ocho clientes en una página cada uno, el resultado al dorso",
    "Tarjetas, una pared",
  ],
  scriptHints: [
    "«¿Qué se habría podido ver antes de la primera llamada?»",
    "«Buen cliente: ¿en qué y para quién?»",
    "«¿Era el cliente equivocado o el adecuado demasiado pronto?»",
  ],
  risks: [
    "La página describe a todo el mundo: tachen hasta que uno de los ocho hubiera sido rechazado.",
    "Se juzga por el resultado: por eso queda tapado.",
    "Después no se rechaza a nadie: nombren a los tres primeros.",
  ],
  notWhen: [
    "Venden a pocos clientes conocidos por su nombre: trabajen en una página para cada uno.",
    "Una página así tiene menos de medio año: pruébenla con casos nuevos.",
  ],
  firstStep:
    "Que una persona de cada lado elija cuatro clientes, dos buenos y dos que habría sido mejor no tener, y anote qué se sabía antes de la primera llamada.",
  signOfSuccess:
    "En un mes ambos lados ordenan por separado diez nombres nuevos y coinciden en al menos ocho.",
  followUp: {
    afterTwoWeeks: "¿Llevan listas y formularios las palabras de la página?",
    afterSixWeeks: "Ordenen diez nombres nuevos en ambos lados; lleven los desacuerdos a la revisión.",
  },
  ideas: ["Target customer", "When to make a move"],
} as const satisfies EntryWords;
