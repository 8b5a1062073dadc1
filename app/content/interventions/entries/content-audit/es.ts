import type { EntryWords } from "../../entry";

export const contentAudit = {
  name: "Lo que se usa de verdad: revisar juntos el material",
  purpose:
    "{first} y {second} revisan todo lo que se hace para los clientes y deciden qué se queda, qué cambia y qué se tira.",
  whyItWorks:
    "Lo que se hace sin quienes lo usan se queda en el cajón, y quien necesita algo se lo hace solo. Mirar cada pieza juntos, en el momento de la venta en que hace falta, muestra las dos cosas: lo que nadie echó de menos y lo que falta.",
  prerequisites: [
    {
      text: "La dirección de {second} ha dicho que se pueden tirar piezas, y la de {first}, que se puede mostrar lo hecho en casa.",
    },
  ],
  whoFirst: "Cuatro personas de {first} que usan el material, al menos una de ellas nueva",
  whoSecond: "Cuatro personas de {second} que lo hacen, entre ellas la dirección",
  runSheet: [
    {
      what: "Marco",
      how: "Hoy se juzgan piezas, no personas. Cualquiera puede irse, también la más nueva y la hecha en casa. Al final hay tres listas: se queda, cambia, se va.",
    },
    {
      what: "En la pared",
      how: "Cuelguen una página de cada pieza a lo largo de los pasos de una venta: primer contacto, necesidad, oferta, objeción, tras la compra. {first} añade lo que se hizo allí.",
    },
    {
      what: "Puntos en silencio",
      how: "{first}: un punto verde en lo usado el último mes, uno rojo en lo que un cliente entendió mal. {second}: uno azul en lo que dio más trabajo.",
    },
    {
      what: "Leer la pared",
      how: "¿Dónde hay azul sin verde? ¿Qué paso no tiene nada? ¿Dónde está lo hecho en casa junto a lo oficial, y qué tiene de mejor?",
    },
    {
      what: "Decidir",
      how: "Pieza por pieza, dos minutos: se queda, cambia, se va. Quien quiera conservar una sin punto verde dice para qué cliente es.",
    },
    {
      what: "Tres encargos",
      how: "Elijan los tres cambios o huecos que más importan. Para cada uno: quién de {second} lo hace, quién de {first} lo prueba con dos clientes y para cuándo.",
    },
  ],
  remote:
    "Pongan las páginas en un tablero en línea el día antes y que cada cual ponga sus puntos por su cuenta. Una segunda sede u otra lengua tiene su propia pared y trae solo sus tres encargos.",
  roles: [
    {
      role: "Moderación",
      does: "Mantiene los dos minutos por pieza y pregunta cuándo se usó por última vez.",
    },
    {
      role: "Dos que ordenan",
      does: "Una persona de cada lado; en una semana quitan de todas las carpetas lo que se va.",
    },
  ],
  materials: [
    "Hojas «Material revisado»",
    "Una página impresa de cada pieza, también de lo hecho en casa",
    "Puntos verdes, rojos y azules, una pared larga",
  ],
  scriptHints: [
    "«¿Cuándo lo usó por última vez, y con quién?»",
    "«¿Qué enseñó en su lugar?»",
    "«Si hoy lo tirásemos, ¿quién lo notaría?»",
  ],
  risks: [
    "Quien lo hizo se siente juzgado: empiecen por una pieza de la que ambos estén orgullosos.",
    "No se tira nada: lo que no tiene punto verde va un trimestre a una caja y desaparece si nadie lo pide.",
    "Sale una lista de deseos: tres encargos, no más.",
  ],
  notWhen: [
    "En pocas semanas llega una marca o gama nueva: revisen lo que valdrá después.",
    "El departamento jurídico o el grupo decide solo lo que se puede usar, y nadie puede cambiarlo.",
  ],
  firstStep:
    "Pida a cuatro personas que venden todo lo que enseñaron a clientes el último mes, también lo hecho en casa.",
  signOfSuccess:
    "Un tercio de las piezas ya no está, y los tres encargos los usa gente que no los había pedido.",
  followUp: {
    afterTwoWeeks:
      "¿Han salido de todas las carpetas las piezas que se van? ¿Han enseñado las nuevas quienes las prueban?",
    afterSixWeeks:
      "Pregunte otra vez a cuatro personas qué enseñaron el último mes. ¿Qué de ello no conocía usted?",
  },
  ideas: ["Content that Sales really uses"],
} as const satisfies EntryWords;
