import type { EntryWords } from "../../entry";

export const handOffCharter = {
  name: "Acuerdo de traspaso",
  purpose: "Los dos departamentos acuerdan qué se entrega, cuándo, en qué estado y qué vuelve.",
  whyItWorks:
    "El trabajo se pierde donde cambia de manos. Algunos lo llaman «acuerdo de nivel de servicio» (SLA). Una promesa en ambos sentidos sustituye a la presión de un solo lado, y el deber de responder enseña a quien entrega qué sirvió.",
  prerequisites: [
    {
      text: "Lo que se entrega, por ejemplo un lead listo para la venta, se ha definido en común y está firmado.",
      unless: "También vale una definición firmada que se haya hecho de otro modo.",
    },
  ],
  whoFirst: "Dirección de {first} y tres personas que reciben leads o hacen encargos a {second}",
  whoSecond: "Dirección de {second} y tres personas que entregan leads o preparan material",
  runSheet: [
    {
      what: "Dibujar el camino",
      how: "Dibujen en la pared una línea desde el primer contacto hasta el siguiente pedido. Marquen juntos cada punto en que el trabajo pasa de un departamento al otro, en un sentido o en el otro.",
    },
    {
      what: "Elegir dos o tres",
      how: "Cada persona tiene tres puntos adhesivos para los sitios donde más se pierde. Sigan con los dos o tres que reciban más.",
    },
    {
      what: "Promesas en ambos sentidos",
      how: "Para cada traspaso, los dos lados rellenan el acuerdo: qué entregamos, en qué estado y en cuánto tiempo; en cuánto tiempo lo retomamos; qué respondemos y cuándo. A cada promesa de un lado le corresponde otra del otro.",
    },
    {
      what: "Y si no",
      how: "Para cada promesa: ¿quién lo nota, a quién llama esa persona, qué pasa entonces? Primero se llama; solo después se lleva arriba.",
    },
    {
      what: "Que se pueda contar",
      how: "Elijan para cada promesa una cifra que ya exista o que se pueda contar a mano durante un mes. Fijen un valor inicial que ambos lados se vean capaces de cumplir.",
    },
    { what: "Firmar", how: "Firman las dos direcciones; prueba de seis semanas; fecha de la revisión." },
  ],
  roles: [
    { role: "Moderación", does: "Mantiene las promesas en equilibrio: una en cada sentido." },
    { role: "Quien cuenta", does: "Una persona por departamento, que anota las cifras cada viernes." },
  ],
  materials: [
    "Acuerdo de traspaso, un ejemplar grande",
    "La definición de lead por escrito",
    "Puntos adhesivos y bolígrafos",
  ],
  scriptHints: [
    "«¿Qué tiene que haber para que puedan empezar sin tener que preguntar?»",
    "«¿Y qué recibe el otro lado a cambio?»",
    "«Prometan lo que puedan cumplir en su peor semana.»",
  ],
  risks: [
    "El acuerdo se usa como prueba contra un lado: miren juntos las dos columnas o ninguna.",
    "Demasiadas promesas: bastan tres traspasos para el primer trimestre.",
  ],
  notWhen: [
    "Nadie sabe aún qué es un lead: defínanlo primero.",
    "A un lado le falta gente en los próximos meses y no podría cumplir ninguna promesa.",
  ],
  firstStep: "Pida a los dos lados los tres últimos traspasos que salieron mal, como hechos sin nombres.",
  signOfSuccess:
    "A las seis semanas, ambos lados cumplen al menos cuatro de cada cinco promesas, según su propio recuento.",
  followUp: {
    afterTwoWeeks:
      "Comparen durante diez minutos lo que ha contado cada lado; corrijan una promesa que no se pueda cumplir.",
    afterSixWeeks: "Revisión: mantengan, ajusten o descarten cada promesa y firmen de nuevo.",
  },
  ideas: ["rules of engagement"],
} as const satisfies EntryWords;
