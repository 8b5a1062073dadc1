import type { EntryWords } from "../../entry";

export const objectionLibrary = {
  name: "Colección de objeciones",
  purpose:
    "{first} trae palabra por palabra lo que los clientes dicen en contra de comprar, y ambos escriben respuestas verdaderas que todos pueden usar.",
  whyItWorks:
    "Quien vende se topa con las mismas objeciones y busca solo una respuesta; quien escribe para los clientes rara vez las oye. Con las palabras del cliente enseñan algo a ambos lados, también sobre precios y barreras, y una respuesta probada vale más que un eslogan.",
  prerequisites: [{ text: "Quien decide los precios ha dicho qué se puede prometer y qué no." }],
  whoFirst: "Cuatro personas de {first}, dos con experiencia y dos más bien nuevas",
  whoSecond: "Cuatro personas de {second} que escriben y planifican para clientes",
  runSheet: [
    {
      what: "Palabra por palabra",
      how: "Cada persona de {first} escribe las últimas cinco objeciones tal como las dijo el cliente, una por tarjeta. Las de {second} escriben las cinco que esperan. Todavía sin respuestas.",
    },
    {
      what: "Una junto a otra",
      how: "Hagan montones. ¿Cuáles vienen solo de clientes y cuáles solo de {second}? Cuenten: ¿qué tres son las más frecuentes y cuál cuesta más pedidos?",
    },
    {
      what: "Lo que hay detrás",
      how: "Para cada una de las cuatro: ¿qué teme el cliente? ¿Es verdad? Lo que es verdad no se tapa hablando: anoten quién podría cambiarlo.",
    },
    {
      what: "Respuestas en parejas",
      how: "Una persona de cada lado toma una objeción: una respuesta de tres frases, una prueba que enseñar y lo que nunca se dice. Diez minutos y cambio de pareja.",
    },
    {
      what: "Probarlas",
      how: "Una hace de cliente en serio, la otra responde. Los demás apuntan la frase que creyeron. Lo que nadie creyó se escribe de nuevo.",
    },
    {
      what: "Dónde está",
      how: "Una página por objeción, un solo lugar, dos personas que la cuidan. Fecha de la próxima hora y quién trae tres tarjetas nuevas.",
    },
  ],
  remote:
    "Reúnan las tarjetas en un tablero en línea durante la semana; las parejas y la prueba, por vídeo. Una segunda sede u otra lengua trae sus propias objeciones; solo se comparten las pruebas.",
  roles: [
    {
      role: "Moderación",
      does: "Insiste en las palabras del cliente y corta las respuestas que suenan a anuncio.",
    },
    {
      role: "Dos que la cuidan",
      does: "Una persona de cada lado; mantienen las páginas y anotan cuándo se probó cada respuesta.",
    },
  ],
  materials: [
    "Páginas de objeción",
    "Tarjetas de dos colores",
    "Lo que se puede decir de precios y competidores, en una página",
  ],
  scriptHints: [
    "«¿Cómo lo dijo exactamente el cliente?»",
    "«¿Qué hay de verdad en ello?»",
    "«¿Creería usted esa respuesta si tuviera que pagar por ella?»",
  ],
  risks: [
    "Respuestas que prometen demasiado: quien responde de ello lee las páginas antes de que se usen.",
    "Hablar mal de competidores: digan lo que hacemos, no lo que les falta.",
    "La colección coge polvo: una página sin probar en dos trimestres se quita.",
  ],
  notWhen: [
    "Habría que poner nombres de clientes en las páginas: quítenlos o déjenlo.",
    "Se está decidiendo de nuevo lo que se ofrece: reúnan ahora las objeciones y escriban las respuestas después.",
  ],
  firstStep:
    "Pregunte a cada persona de {first} por la última objeción que costó un pedido, con las palabras del cliente.",
  signOfSuccess:
    "La gente usa respuestas que escribió alguien del otro lado y trae objeciones nuevas sin que se lo pidan.",
  followUp: {
    afterTwoWeeks: "¿Qué respuesta se probó y qué dijo entonces el cliente? Corrijan la página.",
    afterSixWeeks:
      "¿Qué objeción es más rara y cuál es nueva? Díganlo a quienes deciden sobre ofertas y precios.",
  },
  ideas: ["Objections and price barriers"],
} as const satisfies EntryWords;
