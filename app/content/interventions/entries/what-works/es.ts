import type { EntryWords } from "../../entry";

export const whatWorks = {
  name: "Lo que funciona entre nosotros",
  purpose:
    "Personas de {first} y de {second} se cuentan cuándo fue mejor el trabajo entre ellas y mantienen a propósito una costumbre.",
  whyItWorks:
    "De lo que funciona se habla poco, y por eso se pierde cuando alguien se va. Las historias de buen trabajo contadas de un lado al otro muestran qué lo hizo posible; y que alguien del otro lado pida a uno su historia es un encuentro que agrada a ambos.",
  prerequisites: [],
  whoFirst: "Cinco personas de {first}, veteranas y nuevas",
  whoSecond: "Cinco personas de {second}, veteranas y nuevas",
  runSheet: [
    { what: "Marco", how: "Hoy no hay que arreglar nada. Se trata de reunir aquello de lo que quieren más." },
    {
      what: "Entrevistas en parejas",
      how: "Una persona de cada lado. Siete minutos cada una: cuente un momento en que el trabajo entre nosotros fue mejor que nunca. Pregunte, no comente.",
    },
    {
      what: "La historia del otro",
      how: "Cada persona cuenta en un minuto la historia de su pareja. Los demás anotan qué lo hizo posible, una cosa por tarjeta.",
    },
    {
      what: "Más de eso",
      how: "Agrupen las tarjetas. ¿Qué ocurre solo por suerte? Elijan una costumbre que mantendrán a propósito y digan cómo es un martes.",
    },
    {
      what: "Cierre",
      how: "¿Quién la recuerda en la próxima reunión común? Den las gracias a la persona cuya historia les ha sorprendido.",
    },
  ],
  roles: [
    {
      role: "Quien dirige",
      does: "Cuida el tiempo y convierte cada queja en la pregunta de cuándo fue distinto.",
    },
  ],
  materials: ["Hojas «Lo que funciona»", "Tarjetas, bolígrafos y una pared"],
  scriptHints: [
    "«¿Cuándo fue distinto?»",
    "«¿Qué hizo el otro lado para que fuera posible?»",
    "«¿En qué notaría alguien nuevo que tenemos esta costumbre?»",
  ],
  risks: [
    "Se queda en elogios generales: pregunte por el día, el lugar y las palabras.",
    "Hay una queja en el aire: escúchela primero y deje esto para después.",
  ],
  notWhen: ["Acaba de pasar algo grave entre los dos y la gente no se sentiría tomada en serio."],
  firstStep: "Invite a cinco personas de cada lado y diga que no pasa nada malo.",
  signOfSuccess: "Al cabo de un mes alguien nombra la costumbre sin que se le pregunte.",
  followUp: {
    afterTwoWeeks: "¿Se ha dado la costumbre? ¿Quién lo notó?",
    afterSixWeeks: "Pida a ambos lados una historia nueva y decidan si la costumbre sigue.",
  },
  ideas: ["Keep what works"],
} as const satisfies EntryWords;
