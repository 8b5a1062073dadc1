import type { EntryWords } from "../../entry";

export const leadRecycling = {
  name: "Camino de vuelta para los leads que llegaron pronto",
  purpose:
    "{first} devuelve los leads que no están maduros con uno de unos pocos motivos, y {second} dice qué ha sido de cada uno.",
  whyItWorks:
    "Muchos leads traspasados no se atienden nunca, y nadie sabe por qué. Una lista corta de motivos convierte los «malos leads» en algo que se puede contar y mejorar; y un lead que solo llegó demasiado pronto no se pierde: vuelve, se cuida y regresa.",
  prerequisites: [
    {
      text: "Lo que se traspasa, por ejemplo un lead listo, se ha definido en común.",
      unless: "También sirve una definición que las dos direcciones hayan firmado por otra vía.",
    },
  ],
  whoFirst: "Tres personas de {first} que reciben leads",
  whoSecond: "Tres personas de {second} que los traspasan",
  runSheet: [
    {
      what: "Treinta leads sin cliente",
      how: "Miren treinta leads del último trimestre que no dieron nada, sin el nombre de quienes los trabajaron. Ordénenlos en silencio en montones parecidos.",
    },
    {
      what: "Poner nombre a los montones",
      how: "Como mucho seis motivos, con palabras que ambos usarían: demasiado pronto, empresa equivocada, persona equivocada, sin respuesta tras tantos intentos, comprado en otra parte, datos erróneos. Cada motivo dice en qué se reconoce.",
    },
    {
      what: "Qué pasa después",
      how: "Para cada motivo: ¿quién lo recibe, en cuántos días, qué se hace con él y cuándo puede volver? «Demasiado pronto» pide una fecha o una señal.",
    },
    {
      what: "Promesas en ambos sentidos",
      how: "{first}: ningún lead espera sin motivo más de lo acordado. {second}: cada lead devuelto recibe respuesta en una semana. Ambos escriben el número que pueden cumplir en una mala semana.",
    },
    {
      what: "Mirada semanal",
      how: "Fijen quince minutos por semana: cuántos de cada motivo, un caso de cada lado, una cosa que cambiar. ¿Quién lo prepara y dónde se anotan los motivos?",
    },
  ],
  remote:
    "Ordenen en un tablero en línea, treinta tarjetas en seis columnas, sin cámara. Una segunda sede trae quince leads suyos, de modo que ambas estén en los montones.",
  roles: [
    { role: "Moderación", does: "Mantiene la lista en seis y pregunta en qué se reconoce cada motivo." },
    {
      role: "Quien lleva la lista",
      does: "Una persona de {second} y una de {first}; cuentan los motivos cada semana, sin nombres de colegas.",
    },
  ],
  materials: [
    "Hoja «Camino de vuelta de los leads»",
    "Treinta leads que no dieron nada, impresos sin nombres de colegas",
    "Seis cajas o un tablero de seis columnas",
  ],
  scriptHints: [
    "«¿En qué lo reconocería en dos minutos?»",
    "«¿Es el cliente equivocado o el bueno en mal momento?»",
    "«¿Qué número podría cumplir en su peor semana?»",
  ],
  risks: [
    "Los motivos se vuelven una lista de reproches: cuenten motivos, nunca personas.",
    "«Otros» crece: lo que aparece tres veces recibe un nombre o pasa a otro montón.",
    "El camino de vuelta se vuelve un cajón: cada lead devuelto tiene una fecha en la que alguien mira.",
  ],
  notWhen: [
    "Nadie ha acordado aún qué es un lead: defínanlo primero.",
    "Se traspasan tan pocos leads que ambos lados pueden hablar de cada uno.",
  ],
  firstStep:
    "Saque treinta leads del último trimestre que no dieron nada y quite el nombre de quienes los trabajaron.",
  signOfSuccess: "Tras seis semanas cada lead devuelto tiene un motivo, y los primeros han regresado.",
  followUp: {
    afterTwoWeeks:
      "¿Cuántos leads siguen sin motivo? Pregunte a quienes los reciben qué hace difícil anotarlo.",
    afterSixWeeks:
      "¿Qué motivo es el más frecuente? Cambien lo único que lo haría más raro y díganlo a los dos lados.",
  },
  ideas: ["A way back for leads that came too early"],
} as const satisfies EntryWords;
