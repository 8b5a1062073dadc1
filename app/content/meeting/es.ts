import type { TextTree } from "~/content/translated";
import { kit } from "./es/kit";
import { projector } from "./es/projector";

export const es = {
  page: {
    documentTitle: "Reunión {quarter} - Tandem",
    title: "Reunión sobre {quarter}",
    lead: "Para un proyector: los dos departamentos estiman, después se revela, y la reunión elige tres medidas como máximo.",
    withoutResult: "Una reunión trata de un resultado. Sin él no hay nada que revelar.",
    ready: {
      ended:
        "Una reunión sobre este resultado terminó el {day}. Lo que acordó está en el {plan}. Puede celebrar otra.",
      plan: "plan",
      projector: "Conecte el proyector. La página llena la ventana; a pantalla completa (F11) se ve mejor.",
      phones:
        "Se participa con el teléfono mediante un código QR o un código corto. Nadie necesita una cuenta, ni un teléfono.",
      noTopics:
        "Ningún tema puede mostrarse por departamento, así que no hay nada que estimar: la reunión repasa lo que sigue abierto y termina con una votación.",
      topics:
        "Se estiman el resultado y de dos a cuatro temas, y después se revelan. Cada tema acaba en una mejora; después la reunión elige tres medidas como máximo, con responsables y fechas.",
      vote: "Al final, todo el mundo dice si la hora ha sido útil.",
      bands:
        "Las estimaciones y los votos aparecen a partir de {fewest} personas de un departamento, como un intervalo por lado. Se borran en cuanto se muestra el intervalo. Lo que el informe no muestra tampoco se muestra aquí.",
      onlyHere:
        "No se puede participar con el teléfono: el código QR llevaría a este mismo ordenador. Quien administra Tandem debe poner en PUBLIC_URL una dirección a la que lleguen los teléfonos.",
      choose: "De qué se habla",
      chooseHint:
        "De dos a cuatro. Se proponen la diferencia más clara y los temas más débiles. Si hay más de cuatro, se toman los de mayor diferencia. El desarrollo impreso tiene los mismos temas y minutos.",
      keep: "Guardar para el desarrollo impreso",
      kept: "El desarrollo impreso tiene ahora estos temas y minutos.",
      lastVote: "Utilidad de la reunión sobre {quarter}: {first}: {firstVote}; {second}: {secondVote}.",
      length: "Cuánto dura",
      minutes: "{minutes} minutos",
      keys: "Teclas",
      remote: "También sirve un mando para presentaciones.",
      begin: "Comenzar la reunión",
    },
    keys: {
      names: { space: "Espacio", pageDown: "Av Pág", pageUp: "Re Pág" },
      do: {
        next: "avanzar",
        previous: "volver",
        reveal: "cerrar las estimaciones y revelar",
        clock: "parar el reloj o dejarlo correr",
        more: "dos minutos más",
        choose: "dejar los temas restantes y elegir",
        help: "mostrar u ocultar estas teclas",
      },
    },
    projector,
    agreements: {
      documentTitle: "Acuerdos {quarter} - Tandem",
      lead: "Una mejora, una persona responsable y una fecha para cada diferencia.",
      nothingYet: "Nada todavía. En la reunión, cada tema acaba en un acuerdo.",
      save: "Guardar",
      takeOut: "Quitar",
    },
  },
  kit,
  agenda: {
    welcome: "Bienvenida",
    review: projector.review.title,
    result: "El resultado",
    withheld: projector.withheld.title,
    work: "Qué funciona, qué estorba",
    choose: "Elegir tres medidas como máximo",
    owners: "Quién y para cuándo",
    sign: "Firmar",
    vote: projector.vote.title,
  },
  result: {
    description: "Cómo ven los dos lados su colaboración, con todos los temas juntos.",
    headline: "{stage}: {score}",
  },
  mirror: {
    name: "Cómo ve cada lado al otro",
    description: "¿Informa a tiempo al otro lado y cumple lo acordado?",
  },
  place: "Tema {number} de {topics}",
  gap: {
    bounded: "Cuánto distan los dos solo se conoce entre límites.",
    alike: "Los dos lo ven casi igual.",
    unknown: "Hay muy pocos datos para decir si los dos difieren.",
    higherWithin: "{department} lo valora claramente más alto; cuánto, solo se conoce entre límites.",
    higher: {
      one: "{department} lo valora {count}\u00a0punto más alto.",
      other: "{department} lo valora {count}\u00a0puntos más alto.",
    },
  },
  guessBand: { orLess: "{high} o menos", between: "{low} a {high}", orMore: "{low} o más" },
  voteBand: { one: "{low} de 5", two: "{low} o {high} de 5" },
} as const satisfies TextTree;
