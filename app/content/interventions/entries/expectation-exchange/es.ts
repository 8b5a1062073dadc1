import type { EntryWords } from "../../entry";

export const expectationExchange = {
  name: "Intercambio de expectativas",
  purpose: "Cada lado dice qué necesita y qué ofrece, y recibe una respuesta clara: sí, no o «sí, si…».",
  whyItWorks:
    "Casi todas las decepciones vienen de expectativas que nadie ha expresado. Negociar conductas en lugar de actitudes hace que ambos lados den algo, y se vive mejor con un no claro que con el silencio.",
  prerequisites: [{ text: "Las personas presentes pueden prometer algo en nombre de su departamento." }],
  whoFirst: "Dirección de {first} y las cuatro personas que más trabajan con {second}",
  whoSecond: "Dirección de {second} y las cuatro personas que más trabajan con {first}",
  runSheet: [
    {
      what: "Regla",
      how: "Negociamos conductas, no opiniones. Una petición dice quién hace qué y para cuándo. La respuesta es sí, no o «sí, si ustedes…».",
    },
    {
      what: "Cada lado por su cuenta",
      how: "Los departamentos trabajan por separado: como máximo cinco peticiones (más, menos, como hasta ahora) y tres ofertas. Ordenen las peticiones por importancia.",
    },
    {
      what: "Leer y entender",
      how: "Intercambien las hojas. Solo se pregunta: «¿Qué veríamos si lo hiciéramos?» Todavía sin respuestas.",
    },
    {
      what: "Responder",
      how: "Otra vez por separado: escriban junto a cada petición sí, no o «sí, si…»; con un no, una frase que diga por qué.",
    },
    {
      what: "Negociar",
      how: "Juntos, por turno, desde la primera petición de cada lado. Cada «sí, si…» se convierte en un acuerdo o en un no. Paren al llegar a seis acuerdos.",
    },
    {
      what: "Escribir los acuerdos",
      how: "Para cada acuerdo: quién hace qué y para cuándo, quién recibe qué a cambio. Una persona responsable de cada lado. Lean en voz alta y firmen.",
    },
  ],
  roles: [
    {
      role: "Moderación",
      does: "Convierte las quejas en peticiones, pregunta por la contrapartida, protege un no.",
    },
    { role: "Portavoz de cada lado", does: "Habla durante la negociación; no es la dirección." },
  ],
  materials: [
    "Hojas «Intercambio de expectativas», una por departamento y otra para los acuerdos",
    "Dos salas o rincones",
  ],
  scriptHints: [
    "«¿Qué harían el próximo martes, si lo hicieran?»",
    "«Un no es una respuesta. Gracias. Pasemos a la siguiente.»",
    "«¿Qué ofrecen a cambio?»",
  ],
  risks: [
    "Una lista de quejas: remita a ese lado a «más, menos, como hasta ahora».",
    "Promesas por personas ausentes: anote «por confirmar» con un nombre y una fecha.",
  ],
  notWhen: [
    "El resultado ya está decidido arriba.",
    "Un lado no puede ofrecer nada porque le faltan personas o dinero.",
  ],
  firstStep: "Envíe la hoja a las dos direcciones y pídales una petición a cada una, escrita como conducta.",
  signOfSuccess: "A las seis semanas, ambos lados dan por cumplidos al menos cuatro de los seis acuerdos.",
  followUp: {
    afterTwoWeeks: "Las dos personas responsables de cada acuerdo se dicen: cumplido, en parte, todavía no.",
    afterSixWeeks: "Media hora: cierren los acuerdos que ya son costumbre y negocien uno nuevo.",
  },
  ideas: ["make each understand the other"],
} as const satisfies EntryWords;
